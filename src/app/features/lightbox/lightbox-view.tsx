import 'yet-another-react-lightbox/styles.css';
import 'yet-another-react-lightbox/plugins/thumbnails.css';
import './lightbox.css';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import Lightbox, {
  type ControllerRef,
  ImageSlide,
  type RenderThumbnailProps,
} from 'yet-another-react-lightbox';
import Download from 'yet-another-react-lightbox/plugins/download';
import Fullscreen from 'yet-another-react-lightbox/plugins/fullscreen';
import Slideshow from 'yet-another-react-lightbox/plugins/slideshow';
import Thumbnails from 'yet-another-react-lightbox/plugins/thumbnails';
import Zoom from 'yet-another-react-lightbox/plugins/zoom';
import { useWords } from '#app/messages/language-context.tsx';
import { photosWords } from '#app/messages/photos-words.ts';
import { lightboxIcons } from './lightbox-icons.tsx';
import { lightboxLabels } from './lightbox-labels.ts';
import { PhotoCaption } from './photo-caption.tsx';
import { PhotoFailure } from './photo-failure.tsx';
import { ShareButton } from './share-button.tsx';
import { browserKnowsAvif, toSlide } from './slides.ts';
import { useLightboxStart } from './use-lightbox-start.ts';
import type { ViewerPhoto } from './viewer-photo.ts';

const PLUGINS = [Zoom, Slideshow, Fullscreen, Thumbnails, Download];

/** A photo of a slideshow stays this long: time to read a caption of two lines. */
const SLIDESHOW_DELAY_MS = 5000;

/** Thumbnails of the strip on either side of the open photo's; the library draws the strip from its preload. */
const STRIP_REACH = 8;

/** Photos loaded before and after the open one. */
const NEIGHBOURS = 1;

/** How far, in image pixels per device pixel, one may zoom in: twice the sharp size, to read small print. */
const MOST_ZOOM = 2;

interface LightboxViewProps {
  readonly photos: readonly ViewerPhoto[];
  /** Index of the photo to open with; later moves are the lightbox's own. */
  readonly start: number;
  readonly onMove: (address: string) => void;
  readonly onClose: () => void;
}

/** The photos of a page one at a time, over everything. Loaded on demand: the library is only here. */
export function LightboxView({ photos, start, onMove, onClose }: LightboxViewProps) {
  const words = useWords(photosWords);
  const controller = useRef<ControllerRef>(null);
  const [zoomed, setZoomed] = useState(false);
  const { index, window } = useLightboxStart(start, controller);
  const slides = useMemo(() => {
    const device = { knowsAvif: browserKnowsAvif(), window };
    return photos.map((photo) => toSlide(photo, device));
  }, [photos, window]);
  return (
    <Lightbox
      open
      close={onClose}
      index={index}
      slides={slides}
      plugins={PLUGINS}
      className="lightbox night"
      labels={lightboxLabels(words, photos[start]?.event ?? '')}
      render={{
        ...lightboxIcons,
        ...(photos.length > 1 ? {} : { buttonPrev: () => null, buttonNext: () => null }),
        slide: ({ offset }) => (Math.abs(offset) > NEIGHBOURS ? <></> : undefined),
        controls: () => <PhotoCaption hidden={zoomed} />,
        iconError: () => <PhotoFailure />,
        thumbnail: showThumbnail,
      }}
      toolbar={{
        buttons: [
          'zoom',
          ...(photos.length > 1 ? (['slideshow'] as const) : []),
          'fullscreen',
          ...(photos.length > 1 ? (['thumbnails'] as const) : []),
          'download',
          <ShareButton key="share" />,
          'close',
        ],
      }}
      carousel={{
        finite: true,
        preload: STRIP_REACH,
        padding: 0,
        spacing: 24,
        imageFit: 'contain',
      }}
      controller={{ ref: controller, closeOnPullDown: true, closeOnBackdropClick: true }}
      animation={{ fade: 180, swipe: 320, zoom: 220 }}
      zoom={{ maxZoomPixelRatio: MOST_ZOOM, scrollToZoom: true, pinchZoomV4: true }}
      slideshow={{ delay: SLIDESHOW_DELAY_MS }}
      thumbnails={{
        width: 66,
        height: 44,
        border: 0,
        borderRadius: 4,
        padding: 0,
        gap: 6,
        imageFit: 'cover',
        vignette: false,
        showToggle: true,
        hidden: photos.length < 2,
      }}
      portal={{ container: { onKeyDown: (key) => goToEnd(key, controller.current) } }}
      on={{
        view: ({ index: at }) => {
          setZoomed(false);
          const viewed = photos[at];
          if (viewed !== undefined) onMove(viewed.address);
        },
        zoom: ({ zoom }) => setZoomed(zoom > 1),
      }}
    />
  );
}

/** As the library does by itself, but for a failure, which has room for its icon alone. */
function showThumbnail({ slide, rect, imageFit }: RenderThumbnailProps) {
  const src = slide.thumbnail;
  if (src === undefined) return undefined;
  return <ImageSlide slide={{ src }} render={lightboxIcons} rect={rect} imageFit={imageFit} />;
}

/** Home and End: the first and the last photo. The library knows the other keys. */
function goToEnd(key: KeyboardEvent, controller: ControllerRef | null): void {
  const state = controller?.getLightboxState();
  if (state === undefined) return;
  const before = state.currentIndex;
  const after = state.slides.length - 1 - before;
  if (key.key === 'Home' && before > 0) controller?.prev({ count: before });
  else if (key.key === 'End' && after > 0) controller?.next({ count: after });
  else return;
  key.preventDefault();
}
