import type { SlideImage } from 'yet-another-react-lightbox';
import { mediaUrl } from '#app/ui/media-url.ts';
import type { WindowSize } from './use-lightbox-start.ts';
import { downloadName, pickSource, type ViewerPhoto } from './viewer-photo.ts';

declare module 'yet-another-react-lightbox' {
  interface GenericSlide {
    /** The photo that this slide shows. */
    viewer?: ViewerPhoto;
  }
}

/** What decides which variants a slide offers. */
export interface SlideDevice {
  readonly knowsAvif: boolean;
  readonly window: WindowSize;
}

/**
 * A whole photo on a phone's full 390 px at density 2 wants 780 px; the variant of 720 is sharp enough
 * for it. The library knows no tolerance, so a variant is told to be this much wider than it is.
 */
const SHARP_ENOUGH = 1.1;

/** A whole photo may be shown with this much fewer pixels than the window has CSS pixels for it: one zooms to look closer. */
const ENLARGED_AT_MOST = 1.2;

/** Height of the tools and the caption, in pixels (lightbox.css); the strip, which can be hidden, is not counted. */
const TOOLS_AND_CAPTION = 140;

/**
 * A photo as the lightbox library takes it: variants of the best format that the browser reads, the
 * narrowest as thumbnail, the widest as download. An animated photo has one variant, which moves.
 */
export function toSlide(viewer: ViewerPhoto, device: SlideDevice): SlideImage {
  const { photo } = viewer;
  const variants = pickSource(photo, device.knowsAvif)?.srcset ?? [];
  const widest = variants.at(-1);
  const narrowest = variants[0];
  const src = widest === undefined ? '' : mediaUrl(widest.url);
  const aspect = photo.height > 0 ? photo.width / photo.height : 4 / 3;
  const told = toldWidths(
    variants.map(({ width }) => width),
    wholeWidth(aspect, device.window),
    device.window.density,
  );
  return {
    viewer,
    src,
    alt: photo.alt,
    width: widest?.width ?? photo.width,
    height: Math.round((widest?.width ?? photo.width) / aspect),
    srcSet: variants.map(({ url }, index) => {
      const width = told[index] ?? 0;
      return { src: mediaUrl(url), width, height: Math.round(width / aspect) };
    }),
    ...(narrowest === undefined ? {} : { thumbnail: mediaUrl(narrowest.url) }),
    download: { url: src, filename: downloadName(photo, src) },
  };
}

/** Width in CSS pixels of a photo that is seen as a whole in this window. */
function wholeWidth(aspect: number, { width, height }: WindowSize): number {
  return Math.min(width, (height - TOOLS_AND_CAPTION) * aspect);
}

/**
 * The widths that the library is told. It loads the narrowest that has a pixel for each pixel of the
 * screen, at the zoom in force. On a dense screen that would be the widest before anybody zooms; so where
 * the one before it has about a pixel for each CSS pixel, that one is told to be enough for the whole photo.
 */
function toldWidths(widths: readonly number[], whole: number, density: number): readonly number[] {
  const told = widths.slice(0, -1).map((width) => Math.round(width * SHARP_ENOUGH));
  const before = widths.at(-2);
  if (before !== undefined && before * ENLARGED_AT_MOST >= whole) {
    told[told.length - 1] = Math.max(told.at(-1) ?? 0, Math.ceil(whole * density));
  }
  // The widest says how far one may zoom: it is told as it is, unless that would put it out of order.
  return [...told, Math.max(widths.at(-1) ?? 0, (told.at(-1) ?? 0) + 1)];
}

/** True in browsers that read AVIF; those that know the syntax below know the format. */
export function browserKnowsAvif(): boolean {
  return CSS.supports('background-image', 'image-set(url("x.avif") type("image/avif"))');
}
