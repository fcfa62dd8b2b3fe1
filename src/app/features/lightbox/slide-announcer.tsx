import { useLightboxState } from 'yet-another-react-lightbox';
import { useWords } from '#app/messages/language-context.tsx';
import { photosWords } from '#app/messages/photos-words.ts';
import { captionOf } from './viewer-photo.ts';

/** Says each photo's place and caption to screen readers as it comes into view. */
export function SlideAnnouncer() {
  const words = useWords(photosWords);
  const { currentIndex, currentSlide, slides } = useLightboxState();
  const viewer = currentSlide?.viewer;
  if (viewer === undefined) return null;
  return (
    <output className="sr-only" lang={viewer.language}>
      {words.announced(currentIndex + 1, slides.length, captionOf(viewer.photo))}
    </output>
  );
}
