import { describe, expect, it } from 'vitest';
import type { PictureKind } from '#compiler/photos/classify-picture.ts';
import { avifRecipes, nearLosslessRecipe, webpRecipes } from '#compiler/photos/recipes.ts';
import type { Recipe } from '#compiler/photos/settings.ts';

function qualities(recipes: readonly Recipe[]): number[] {
  return recipes.map((recipe) => ('quality' in recipe ? recipe.quality : Infinity));
}

describe('the recipes', () => {
  it('keep full chroma for graphics and halve it for photos', () => {
    const chroma = (kind: PictureKind) =>
      avifRecipes({ kind, pristine: false }, 'widest').map((recipe) =>
        recipe.format === 'avif' ? recipe.chroma : undefined,
      );
    expect(new Set(chroma('graphic'))).toEqual(new Set(['4:4:4']));
    expect(new Set(chroma('photo'))).toEqual(new Set(['4:2:0']));
  });

  it('fall in quality, so that the first that fits is the best that fits', () => {
    for (const kind of ['graphic', 'photo'] as const) {
      for (const recipesFor of [avifRecipes, webpRecipes]) {
        const falling = qualities(recipesFor({ kind, pristine: true }, 'widest'));
        expect(falling).toEqual(falling.toSorted((a, b) => b - a));
      }
    }
  });

  it('spend more on the graphic that is zoomed into', () => {
    const traits = { kind: 'graphic', pristine: true } as const;
    for (const recipesFor of [avifRecipes, webpRecipes]) {
      const [widest = 0] = qualities(recipesFor(traits, 'widest'));
      const [narrower = 0] = qualities(recipesFor(traits, 'narrower'));
      expect(widest).toBeGreaterThan(narrower);
    }
  });

  it('are near-lossless only for a drawing whose pixels are the original’s', () => {
    expect(nearLosslessRecipe({ kind: 'graphic', pristine: true })).toBeDefined();
    expect(nearLosslessRecipe({ kind: 'graphic', pristine: false })).toBeUndefined();
    expect(nearLosslessRecipe({ kind: 'photo', pristine: true })).toBeUndefined();
  });
});
