import type { EventSummary } from '#model/catalog.ts';
import { routes } from '#model/routes.ts';
import { useWords } from '#app/messages/language-context.tsx';
import { timelineWords } from '#app/messages/timeline-words.ts';
import { AppLink } from '#app/ui/app-link.tsx';
import { GALLERY_ANCHOR } from '#app/ui/gallery-anchor.ts';
import { Picture } from '#app/ui/picture.tsx';

const SHOWN_PHOTOS = 4;

/** Four in a row, in a column that is at most 43 rem wide; on phones three where there are fewer. */
const SIZES = '(min-width: 48rem) 10.5rem, 25vw';

/** Up to four photos, together one link to the event's gallery: four links to one place would be noise. */
export function CardThumbnails({ event, eager }: { readonly event: EventSummary; eager: boolean }) {
  const words = useWords(timelineWords);
  const thumbnails = (event.thumbnails ?? []).slice(0, SHOWN_PHOTOS);
  const hidden = event.counts.photos - thumbnails.length;
  if (thumbnails.length === 0) return null;
  return (
    <AppLink
      to={`${routes.event.href(event.slug)}#${GALLERY_ANCHOR}`}
      aria-label={words.photosOf(event.counts.photos, event.title)}
      className={`mt-4 grid max-w-[43rem] gap-1.5 sm:grid-cols-4 ${thumbnails.length > 3 ? 'grid-cols-4' : 'grid-cols-3'}`}
    >
      {thumbnails.map((photo, index) => (
        <span key={photo.id} className="relative block aspect-3/2 overflow-hidden rounded-photo">
          <Picture
            photo={photo}
            sizes={SIZES}
            alt=""
            eager={eager}
            className="size-full object-cover"
          />
          {hidden > 0 && index === thumbnails.length - 1 && (
            <span className="absolute right-1 bottom-1 rounded-sm bg-paper/90 px-1.5 text-micro font-semibold">
              +{hidden}
            </span>
          )}
        </span>
      ))}
    </AppLink>
  );
}
