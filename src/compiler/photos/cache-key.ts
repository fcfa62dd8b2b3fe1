import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { GRAPHIC_FLATNESS } from './classify-picture.ts';
import {
  ANIMATION_RECIPES,
  LAST_RESORT,
  POOREST,
  avifRecipes,
  nearLosslessRecipe,
  webpRecipes,
} from './recipes.ts';
import * as settings from './settings.ts';

/** Enough of the hash that two photos of one site never meet, short enough for a file name. */
const KEY_LENGTH = 20;

/**
 * Names what comes out for a file's bytes: the same bytes under the same settings and encoders have the same key.
 * It is the cache's key and the stem of the variants' file names, so a change of settings also changes their URLs.
 */
export function cacheKey(bytes: Uint8Array): string {
  return createHash('sha256')
    .update(JSON.stringify(describeEncoding()))
    .update(bytes)
    .digest('hex')
    .slice(0, KEY_LENGTH);
}

/** Every figure and every encoder version that the output depends on. */
function describeEncoding(): unknown {
  const { sharp: binding, vips, aom, webp, mozjpeg, rsvg } = sharp.versions;
  return {
    // Sorted: a bundler may hand over a module's names in another order than Node does.
    settings: Object.entries(settings).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    recipes: describeRecipes(),
    others: [LAST_RESORT, POOREST, ANIMATION_RECIPES, GRAPHIC_FLATNESS],
    encoders: [binding, vips, aom, webp, mozjpeg, rsvg],
  };
}

function describeRecipes(): unknown {
  const kinds = ['photo', 'graphic'] as const;
  const roles = ['widest', 'narrower'] as const;
  return kinds.flatMap((kind) => {
    const traits = { kind, pristine: true };
    const lossy = roles.map((role) => [avifRecipes(traits, role), webpRecipes(traits, role)]);
    return [...lossy, nearLosslessRecipe(traits) ?? null];
  });
}
