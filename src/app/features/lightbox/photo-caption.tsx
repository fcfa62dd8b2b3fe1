import { Link } from 'react-router-dom';
import { useLightboxState } from 'yet-another-react-lightbox';
import { useWords } from '#app/messages/language-context.tsx';
import { photosWords } from '#app/messages/photos-words.ts';
import { captionOf, type ViewerPhoto } from './viewer-photo.ts';

/**
 * Under the photo: which of how many, its caption in full, and where it stands. Each photo is told to
 * screen readers as it comes into view. Steps aside while the photo is zoomed.
 */
export function PhotoCaption({ hidden }: { readonly hidden: boolean }) {
  const words = useWords(photosWords);
  const { currentIndex, currentSlide, slides } = useLightboxState();
  const viewer = currentSlide?.viewer;
  if (viewer === undefined) return null;
  const caption = captionOf(viewer.photo);
  return (
    <>
      <output className="sr-only" lang={viewer.language}>
        {words.announced(currentIndex + 1, slides.length, caption)}
      </output>
      <div className="lightbox-caption" hidden={hidden}>
        <p className="shrink-0 text-small text-soft tabular-nums">
          <span className="font-display text-h2 font-bold text-ink">{currentIndex + 1}</span>
          {' / '}
          {slides.length}
        </p>
        <div className="max-w-text min-w-0" lang={viewer.language}>
          <p>{caption}</p>
          <Origin viewer={viewer} />
        </div>
      </div>
    </>
  );
}

/**
 * Where the report tells of what the photo shows: the topics and sections that its caption names, else the
 * section that it stands in. Among the photos of many events, its event comes first.
 */
function Origin({ viewer }: { readonly viewer: ViewerPhoto }) {
  const words = useWords(photosWords);
  const { photo, address, event, page } = viewer;
  const ofManyEvents = address !== photo.id;
  const about = photo.about ?? [];
  const section = photo.section === undefined ? '' : `#${photo.section}`;
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-small text-soft">
      {ofManyEvents && <OriginLink to={`${page}${section}`}>{event}</OriginLink>}
      {about.map(({ anchor, label }) => (
        <OriginLink key={anchor} to={`${page}#${anchor}`}>
          {label}
        </OriginLink>
      ))}
      {!ofManyEvents && about.length === 0 && section !== '' && (
        <OriginLink to={`${page}${section}`}>{words.inSection}</OriginLink>
      )}
    </p>
  );
}

function OriginLink({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <Link
      to={to}
      className="inline-flex min-h-tap items-center py-1.5 leading-snug underline underline-offset-4 hover:text-ink"
    >
      {children}
    </Link>
  );
}
