import { Link } from 'react-router-dom';
import { useLightboxState } from 'yet-another-react-lightbox';
import { useWords } from '#app/messages/language-context.tsx';
import { photosWords } from '#app/messages/photos-words.ts';
import { captionOf, type ViewerPhoto } from './viewer-photo.ts';

/**
 * Under the photo: which of how many, its caption in full, and where it stands. Each photo is told to
 * screen readers as it comes into view. Steps aside while the photo is zoomed.
 */
export function PhotoCaption({
  pathname,
  hidden,
}: {
  /** Of the page below; the link to the photo's section stays on it. */
  readonly pathname: string;
  readonly hidden: boolean;
}) {
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
          <Origin viewer={viewer} pathname={pathname} />
        </div>
      </div>
    </>
  );
}

/** On an event's page: a link to the section that the photo stands in. Elsewhere: the event's name. */
function Origin({ viewer, pathname }: { readonly viewer: ViewerPhoto; readonly pathname: string }) {
  const words = useWords(photosWords);
  const { photo, address, event } = viewer;
  if (address !== photo.id) return <p className="text-small text-soft">{event}</p>;
  if (photo.section === undefined) return null;
  return (
    <Link
      to={`${pathname}#${photo.section}`}
      className="inline-flex min-h-tap items-center text-small text-soft underline underline-offset-4 hover:text-ink"
    >
      {words.inSection}
    </Link>
  );
}
