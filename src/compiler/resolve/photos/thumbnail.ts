import type { Photo, PhotoSource } from '#model/catalog.ts';

/** In pixels: the card's widest thumbnail is 168 CSS pixels, on the sharpest screens three times as many. */
const WIDEST = 720;

/** A photo as a card shows it: without the variants that are wider than any card asks for. */
export function thumbnailOf(photo: Photo): Photo {
  return { ...photo, sources: photo.sources.map(narrowed) };
}

function narrowed({ type, srcset }: PhotoSource): PhotoSource {
  const narrow = srcset.filter(({ width }) => width <= WIDEST);
  return { type, srcset: narrow.length > 0 ? narrow : srcset.slice(0, 1) };
}
