import { rgbaToThumbHash } from 'thumbhash';
import type { Pixels } from './classify-picture.ts';
import { openPixels, toPixels } from './decode.ts';

/** What stands in a photo's place until it has come. */
export interface Placeholder {
  /** Base64 of the thumbhash, about 25 bytes. */
  readonly thumbhash: string;
  /** The dominant colour on white paper, `#rrggbb`. */
  readonly color: string;
}

/** The largest side that a thumbhash is made from, in pixels. */
const THUMB_SIDE = 100;

/** Blurs a decoded picture down to its placeholder. */
export async function makePlaceholder(pixels: Pixels): Promise<Placeholder> {
  const small = openPixels(pixels).resize({
    width: THUMB_SIDE,
    height: THUMB_SIDE,
    fit: 'inside',
    withoutEnlargement: true,
  });
  const thumb = await toPixels(small.clone().ensureAlpha());
  const onPaper = await toPixels(small.flatten({ background: '#fff' }));
  const { dominant } = await openPixels(onPaper).stats();
  return {
    thumbhash: Buffer.from(rgbaToThumbHash(thumb.width, thumb.height, thumb.data)).toString(
      'base64',
    ),
    color: `#${[dominant.r, dominant.g, dominant.b].map(toHex).join('')}`,
  };
}

function toHex(channel: number): string {
  return channel.toString(16).padStart(2, '0');
}
