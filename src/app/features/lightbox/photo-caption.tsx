import { Link } from 'react-router-dom';
import { useWords } from '#app/messages/language-context.tsx';
import { photosWords } from '#app/messages/photos-words.ts';
import { captionOf, type ViewerPhoto } from './viewer-photo.ts';

/**
 * Under the photo: which of how many, its caption in full, and where it stands in the report.
 * Steps aside while the photo is zoomed.
 */
export function PhotoCaption({
  viewer,
  photos,
  pathname,
  hidden,
}: {
  readonly viewer: ViewerPhoto | undefined;
  readonly photos: readonly ViewerPhoto[];
  /** Of the page below; the section's link stays on it. */
  readonly pathname: string;
  readonly hidden: boolean;
}) {
  const words = useWords(photosWords);
  if (viewer === undefined) return null;
  const { photo, language } = viewer;
  const onEventPage = viewer.address === photo.id;
  return (
    <div className="lightbox-caption" hidden={hidden}>
      <p className="font-display shrink-0 text-small font-semibold text-accent tabular-nums">
        {photos.indexOf(viewer) + 1}
        <span className="font-normal text-soft"> / {photos.length}</span>
      </p>
      <p lang={language} className="max-w-text">
        {captionOf(photo)}
        {onEventPage && photo.section !== undefined && (
          <>
            {' '}
            <Link
              to={`${pathname}#${photo.section}`}
              className="whitespace-nowrap text-soft underline underline-offset-4 hover:text-ink"
            >
              {words.inSection}
            </Link>
          </>
        )}
      </p>
    </div>
  );
}
