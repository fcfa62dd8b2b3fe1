import type { Labels } from 'yet-another-react-lightbox';
import type { photosWords } from '#app/messages/photos-words.ts';

type PhotosWords = (typeof photosWords)['en'];

/** The library's labels in the reader's language. */
export function lightboxLabels(words: PhotosWords, event: string): Labels {
  return {
    Lightbox: words.photosOf(event),
    'Photo gallery': words.carousel,
    Carousel: words.photos,
    Slide: words.slide,
    '{index} of {total}': words.position,
    Previous: words.previous,
    Next: words.next,
    Close: words.close,
    'Zoom in': words.zoomIn,
    'Zoom out': words.zoomOut,
    Play: words.play,
    Pause: words.pause,
    'Enter Fullscreen': words.fullscreen,
    'Exit Fullscreen': words.leaveFullscreen,
    Thumbnails: words.thumbnails,
    'Show thumbnails': words.showThumbnails,
    'Hide thumbnails': words.hideThumbnails,
    Download: words.download,
    'Share this photo': words.share,
  };
}
