import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { isFullyOpaque } from './classify-picture.ts';
import type { Pixels } from './classify-picture.ts';
import { MAX_PIXELS } from './settings.ts';

/** How an original is opened. */
export interface OpenOptions {
  /** Every frame, not the first alone. */
  readonly animated?: boolean;
  /** Whatever size is declared: for reading headers, never for decoding. */
  readonly anySize?: boolean;
}

/**
 * Opens an original from its bytes. From bytes, because an SVG that has no address can load no other file.
 * Warnings (a stray byte, an odd profile) are borne, as browsers bear them; a picture cut off is an error.
 */
export function openImage(bytes: Uint8Array, options: OpenOptions = {}): Sharp {
  return sharp(bytes, {
    failOn: 'error',
    limitInputPixels: options.anySize ? false : MAX_PIXELS,
    animated: options.animated ?? false,
  });
}

/**
 * Decodes a still, upright, in sRGB with 8 bits a channel, and no wider than `width`.
 * Every variant is resized from this one bitmap, so the original is decoded once.
 *
 * @throws the decoder's error where the file is damaged
 */
export async function decodeStill(bytes: Uint8Array, width: number): Promise<Pixels> {
  const image = openImage(bytes).autoOrient().resize({ width, withoutEnlargement: true });
  const pixels = await toPixels(image.toColourspace('srgb'));
  return pixels.channels === 4 && isFullyOpaque(pixels)
    ? toPixels(openPixels(pixels).removeAlpha())
    : pixels;
}

/** Runs a pipeline to its pixels. */
export async function toPixels(image: Sharp): Promise<Pixels> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels };
}

/** A decoded picture as the start of another pipeline. */
export function openPixels({ data, width, height, channels }: Pixels): Sharp {
  if (channels !== 3 && channels !== 4) throw new Error(`${channels} channels after decoding`);
  return sharp(data, { raw: { width, height, channels } });
}
