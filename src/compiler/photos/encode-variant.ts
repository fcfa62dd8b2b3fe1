import type { Sharp } from 'sharp';
import { AVIF_EFFORT, WEBP_EFFORT } from './settings.ts';
import type { Recipe } from './settings.ts';

/** One file of a photo, in memory. `width` in pixels. */
export interface Variant {
  readonly format: Recipe['format'];
  readonly width: number;
  readonly data: Buffer;
}

/** Most bytes that a variant may have: the original's. */
export type ByteLimit = number;

/** Encodes as the recipe says. No metadata is written: the encoders are never asked to keep any. */
function encode(image: Sharp, recipe: Recipe): Promise<Buffer> {
  return withRecipe(image, recipe).toBuffer();
}

/** The first of the recipes whose result is within the limit, or nothing. */
export async function encodeWithin(
  open: () => Sharp,
  recipes: readonly Recipe[],
  limit: ByteLimit,
): Promise<{ readonly format: Recipe['format']; readonly data: Buffer } | undefined> {
  for (const recipe of recipes) {
    // In turn, because the next is needed only where this one is too large.
    const data = await encode(open(), recipe);
    if (data.length <= limit) return { format: recipe.format, data };
  }
  return undefined;
}

/** By how much a picture is narrowed while it is larger than its original. */
const SHRINK = 0.7;
/** Below this width in pixels nothing can be seen; the size in bytes then no longer matters. */
const NARROWEST = 16;

/**
 * Narrows a picture until it is within the limit. The only way to a variant larger than its original:
 * where even the narrowest is, because a photo is never lost for the sake of a few bytes.
 */
export async function narrowUntilWithin(
  openAt: (width: number) => Sharp,
  recipe: Recipe,
  start: { readonly width: number; readonly limit: ByteLimit },
): Promise<Variant> {
  let { width } = start;
  for (;;) {
    const data = await encode(openAt(width), recipe);
    const next = Math.floor(width * SHRINK);
    if (data.length <= start.limit || next < NARROWEST) {
      return { format: recipe.format, width, data };
    }
    width = next;
  }
}

function withRecipe(image: Sharp, recipe: Recipe): Sharp {
  switch (recipe.format) {
    case 'avif':
      return image.avif({
        quality: recipe.quality,
        chromaSubsampling: recipe.chroma,
        effort: AVIF_EFFORT,
      });
    case 'webp':
      return 'nearLossless' in recipe
        ? image.webp({ nearLossless: true, quality: recipe.nearLossless, effort: WEBP_EFFORT })
        : image.webp({
            quality: recipe.quality,
            smartSubsample: recipe.sharpChroma,
            effort: WEBP_EFFORT,
          });
    case 'jpeg':
      return image.flatten({ background: '#fff' }).jpeg({ quality: recipe.quality, mozjpeg: true });
  }
}
