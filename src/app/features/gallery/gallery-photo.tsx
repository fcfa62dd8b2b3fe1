import type { CSSProperties } from 'react';
import { useWords } from '#app/messages/language-context.tsx';
import { photosWords } from '#app/messages/photos-words.ts';
import { PhotoLink } from '#app/ui/photo-link.tsx';
import { Picture } from '#app/ui/picture.tsx';
import type { Photo } from '#model/catalog.ts';
import { type RowSize, shownAspect, thumbnailSizes } from '#app/ui/justified-rows.ts';

/** One photo of a gallery with its caption. What could not be read is a placeholder and opens nothing. */
export function GalleryPhoto({
  photo,
  index,
  size,
  language,
  address,
}: {
  readonly photo: Photo;
  /** Place in the gallery, from 0. */
  readonly index: number;
  readonly size: RowSize;
  readonly language: string;
  /** Value of the photo parameter. */
  readonly address: string;
}) {
  const words = useWords(photosWords);
  const aspect = shownAspect(photo);
  const name = photo.caption ?? (photo.alt === '' ? words.unnamed(index + 1) : photo.alt);
  const picture = (
    <Picture
      photo={photo}
      alt={photo.alt === '' ? name : photo.alt}
      sizes={thumbnailSizes(aspect, size)}
      className="size-full object-cover"
    />
  );
  const frame = 'block aspect-(--aspect) w-full overflow-hidden rounded-photo bg-wash';
  return (
    <li
      style={{ '--aspect': aspect } as CSSProperties}
      className="min-w-0 basis-[calc(var(--aspect)*var(--row))] [flex-grow:var(--aspect)] max-w-[min(100%,calc(var(--aspect)*var(--row)*var(--growth)))]"
    >
      <figure lang={language}>
        {photo.sources.length === 0 ? (
          <span className={frame}>{picture}</span>
        ) : (
          <PhotoLink photo={address} aria-label={words.open(name)} className={frame}>
            {picture}
          </PhotoLink>
        )}
        {photo.caption !== undefined && photo.caption !== '' && (
          <figcaption className="mt-1.5 line-clamp-4 px-0.5 text-small text-soft">
            {photo.caption}
          </figcaption>
        )}
      </figure>
    </li>
  );
}
