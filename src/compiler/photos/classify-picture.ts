/** Decoded pixels: 8 bits a channel, row by row, red green blue and, where there are four channels, alpha. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

/** `graphic`: drawn by a program (screenshot, diagram, slide). `photo`: taken by a camera, or as smooth as that. */
export type PictureKind = 'graphic' | 'photo';

/**
 * Share of neighbouring pixels that are exactly equal, from which a picture counts as a graphic.
 * Measured: camera photos 0.04 to 0.14, drawn gradients 0.34 to 0.52, diagrams saved as JPEG 0.72, screenshots 0.86 and above.
 */
export const GRAPHIC_FLATNESS = 0.6;

/** Tells pictures whose text must stay legible from those that may be compressed as photos are. */
export function classifyPicture(pixels: Pixels): PictureKind {
  return measureFlatness(pixels) >= GRAPHIC_FLATNESS ? 'graphic' : 'photo';
}

/** The share (0 to 1) of pixels that equal their left neighbour; 0 for a picture one pixel wide. */
export function measureFlatness({ data, width, height, channels }: Pixels): number {
  const pairs = (width - 1) * height;
  if (pairs <= 0) return 0;
  let equal = 0;
  for (let row = 0; row < height; row += 1) {
    const start = row * width * channels;
    for (let at = start + channels; at < start + width * channels; at += channels) {
      if (
        data[at] === data[at - channels] &&
        data[at + 1] === data[at - channels + 1] &&
        data[at + 2] === data[at - channels + 2]
      ) {
        equal += 1;
      }
    }
  }
  return equal / pairs;
}

/** True where the picture has an alpha channel that hides nothing, as most screenshots do. */
export function isFullyOpaque({ data, channels }: Pixels): boolean {
  if (channels < 4) return true;
  for (let at = 3; at < data.length; at += channels) {
    if (data[at] !== 255) return false;
  }
  return true;
}
