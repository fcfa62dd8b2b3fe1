import {
  ChevronLeft,
  ChevronRight,
  Download,
  GalleryThumbnails,
  ImageOff,
  type LucideIcon,
  Maximize,
  Minimize,
  Pause,
  Play,
  X,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import type { LightboxExternalProps } from 'yet-another-react-lightbox';

function icon(Icon: LucideIcon, size = 22) {
  return () => <Icon aria-hidden size={size} strokeWidth={1.75} />;
}

/** The site's own icons in place of the library's. */
export const lightboxIcons = {
  iconPrev: icon(ChevronLeft, 30),
  iconNext: icon(ChevronRight, 30),
  iconClose: icon(X),
  iconZoomIn: icon(ZoomIn),
  iconZoomOut: icon(ZoomOut),
  iconSlideshowPlay: icon(Play),
  iconSlideshowPause: icon(Pause),
  iconEnterFullscreen: icon(Maximize),
  iconExitFullscreen: icon(Minimize),
  iconThumbnailsVisible: icon(GalleryThumbnails),
  iconThumbnailsHidden: icon(GalleryThumbnails),
  iconDownload: icon(Download),
  iconError: icon(ImageOff),
} satisfies LightboxExternalProps['render'];
