import type { SlideImage } from 'yet-another-react-lightbox';
import { mediaUrl } from '#app/ui/media-url.ts';
import { downloadName, pickSource, type ViewerPhoto } from './viewer-photo.ts';

declare module 'yet-another-react-lightbox' {
  interface GenericSlide {
    /** The photo that this slide shows. */
    viewer?: ViewerPhoto;
  }
}

/**
 * A whole photo on a phone's full 390 px at density 2 wants 780 px; the variant of 720 is sharp enough
 * for it. The library knows no tolerance, so a variant is told to be this much wider than it is.
 */
const SHARP_ENOUGH = 1.1;

/**
 * A photo as the lightbox library takes it: variants of the best format that the browser reads, the
 * narrowest as thumbnail, the widest as download. The library asks for a wide one only when zoomed.
 * An animated photo has one variant, which moves.
 */
export function toSlide(viewer: ViewerPhoto, knowsAvif: boolean): SlideImage {
  const { photo } = viewer;
  const source = pickSource(photo, knowsAvif);
  const variants = source?.srcset ?? [];
  const widest = variants.at(-1);
  const narrowest = variants[0];
  const src = widest === undefined ? '' : mediaUrl(widest.url);
  const aspect = photo.height > 0 ? photo.width / photo.height : 4 / 3;
  return {
    viewer,
    src,
    alt: photo.alt,
    width: widest?.width ?? photo.width,
    height: Math.round((widest?.width ?? photo.width) / aspect),
    srcSet: variants.map((variant) => {
      // The widest says how far one may zoom: it is told as it is.
      const width = variant === widest ? variant.width : Math.round(variant.width * SHARP_ENOUGH);
      return { src: mediaUrl(variant.url), width, height: Math.round(width / aspect) };
    }),
    ...(narrowest === undefined ? {} : { thumbnail: mediaUrl(narrowest.url) }),
    download: { url: src, filename: downloadName(photo, src) },
  };
}

/** True in browsers that read AVIF; those that know the syntax below know the format. */
export function browserKnowsAvif(): boolean {
  return CSS.supports('background-image', 'image-set(url("x.avif") type("image/avif"))');
}
