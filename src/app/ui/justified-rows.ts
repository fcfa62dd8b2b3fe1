import type { Photo } from '#model/catalog.ts';

/**
 * Justified rows without measuring. Every photo of a row takes width in proportion to its aspect ratio
 * (as flex basis and as flex growth), so all of a row have one height whatever the container's width, in
 * the prerendered HTML already. A bound on growth keeps a short last row from being blown up.
 */

/** Beyond these a thumbnail is cropped: a narrower one leaves no room for its caption, a wider one is a line. */
const NARROWEST = 0.62;
const WIDEST = 3.2;

/** Of a photo whose size is not known, because its file could not be read. */
const UNKNOWN_ASPECT = 4 / 3;

/** Up to this many photos, rows are high: each photo is looked at. Above, the gallery is looked over. */
const MOST_LARGE = 8;

/** Heights that a row starts from, in rem, on phones and from 40rem on; and how far a row may grow. */
const ROWS = {
  large: { phone: 8.4, wide: 13.5, growth: 1.9 },
  small: { phone: 5.4, wide: 9.5, growth: 1.9 },
} as const;

export type RowSize = keyof typeof ROWS;

/** Width by height as the thumbnail shows it. */
export function shownAspect({ width, height }: Pick<Photo, 'width' | 'height'>): number {
  const aspect = width > 0 && height > 0 ? width / height : UNKNOWN_ASPECT;
  return Math.min(WIDEST, Math.max(NARROWEST, aspect));
}

export function rowSizeFor(count: number): RowSize {
  return count <= MOST_LARGE ? 'large' : 'small';
}

/** The custom properties that the gallery's rows are laid out by. */
export function rowVariables(size: RowSize): Record<`--${string}`, string | number> {
  const { phone, wide, growth } = ROWS[size];
  return { '--row-phone': `${phone}rem`, '--row-wide': `${wide}rem`, '--growth': growth };
}

/** Widths of the two layouts, in rem, and the room that a caption takes below its row. */
const CONTAINER = { phone: 22, wide: 60 };
const CAPTION = 2.5;

/**
 * About how high a gallery is, as custom properties, so that a gallery that is not laid out yet (off
 * the screen) takes about its place in the scroll bar.
 */
export function expectedHeights(photos: readonly Photo[]): Record<`--${string}`, string> {
  const rows = ROWS[rowSizeFor(photos.length)];
  const total = photos.reduce((sum, photo) => sum + shownAspect(photo), 0);
  function height(layout: 'phone' | 'wide') {
    const count = Math.ceil((total * rows[layout]) / CONTAINER[layout]);
    return `${Math.round(count * (rows[layout] * USUAL_GROWTH + CAPTION)) + HEADING}rem`;
  }
  return { '--height-phone': height('phone'), '--height-wide': height('wide') };
}

/** Of an event's heading above its gallery, and the space around it. */
const HEADING = 8;

/** Rows settle, on average, about this much above the height that they start from. */
const USUAL_GROWTH = 1.25;
const REM = 16;

/**
 * The `sizes` of a thumbnail. Browsers that know `auto` (lazy images) take the true width; for the
 * others, and before layout, the width that a row of its height gives it.
 */
export function thumbnailSizes(aspect: number, size: RowSize): string {
  return `auto, ${staticSizes(aspect, size)}`;
}

/**
 * The `sizes` of a photo wherever else on its event's page it stands: what its gallery gives it, without
 * `auto`. So the browser takes one file for both, and loads each photo of a page once.
 * @param count how many photos the event has.
 */
export function galleryThumbnailSizes(photo: Photo, count: number): string {
  return staticSizes(shownAspect(photo), rowSizeFor(count));
}

function staticSizes(aspect: number, size: RowSize): string {
  const { phone, wide } = usualWidth(aspect, size);
  return `(min-width: 40rem) ${wide}px, min(${phone}px, 92vw)`;
}

/** The width in pixels that a thumbnail usually has in each layout. */
export function usualWidth(
  aspect: number,
  size: RowSize,
): { readonly phone: number; readonly wide: number } {
  const { phone, wide } = ROWS[size];
  const width = (row: number) => Math.round(aspect * row * REM * USUAL_GROWTH);
  return { phone: width(phone), wide: width(wide) };
}
