import { describe, expect, it } from 'vitest';
import { avifRecipes, nearLosslessRecipe, webpRecipes } from '#compiler/photos/recipes.ts';

describe('the recipes', () => {
  it('keep full chroma for graphics and halve it for photos', () => {
    const chroma = (kind: 'graphic' | 'photo') =>
      avifRecipes({ kind, pristine: false }).map((recipe) => 'chroma' in recipe && recipe.chroma);
    expect(new Set(chroma('graphic'))).toEqual(new Set(['4:4:4']));
    expect(new Set(chroma('photo'))).toEqual(new Set(['4:2:0']));
  });

  it('fall in quality, so that the first that fits is the best that fits', () => {
    for (const kind of ['graphic', 'photo'] as const) {
      for (const recipes of [avifRecipes, webpRecipes]) {
        const qualities = recipes({ kind, pristine: true }).map((recipe) =>
          'quality' in recipe ? recipe.quality : Infinity,
        );
        expect(qualities).toEqual(qualities.toSorted((a, b) => b - a));
      }
    }
  });

  it('are near-lossless only for a drawing whose pixels are the original’s', () => {
    expect(nearLosslessRecipe({ kind: 'graphic', pristine: true })).toBeDefined();
    expect(nearLosslessRecipe({ kind: 'graphic', pristine: false })).toBeUndefined();
    expect(nearLosslessRecipe({ kind: 'photo', pristine: true })).toBeUndefined();
  });
});
