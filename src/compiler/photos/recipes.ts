import type { PictureKind } from './classify-picture.ts';
import type { Recipe } from './settings.ts';

/** What is known of a picture when its encoders are chosen. */
export interface PictureTraits {
  readonly kind: PictureKind;
  /** True where the pixels at hand are the original's: a lossless file at its own width. */
  readonly pristine: boolean;
}

/** The widest is what a reader zooms into; the narrower ones are looked at as a whole. */
export type VariantRole = 'widest' | 'narrower';

/** Graphics are half empty ground: narrowed ones stay legible at less (docs/decisions/020). */
const AVIF_QUALITIES = {
  photo: { widest: [50, 38, 28], narrower: [50, 38, 28] },
  graphic: { widest: [63, 50, 38], narrower: [42, 34, 28] },
} as const satisfies Record<PictureKind, Record<VariantRole, readonly number[]>>;

/**
 * AVIF recipes, best first: the first that is not larger than the original is taken.
 * Graphics keep full chroma, or coloured text on a coloured ground blurs.
 */
export function avifRecipes({ kind }: PictureTraits, role: VariantRole): Recipe[] {
  const qualities = AVIF_QUALITIES[kind][role];
  const chroma = kind === 'graphic' ? '4:4:4' : '4:2:0';
  return qualities.map((quality) => ({ format: 'avif', quality, chroma }));
}

/** WebP recipes, best first: the first that is not larger than the original is taken. */
export function webpRecipes({ kind }: PictureTraits, role: VariantRole): Recipe[] {
  const qualities = kind === 'graphic' && role === 'widest' ? [82, 65, 50] : [75, 60, 45];
  const sharpChroma = kind === 'graphic';
  return qualities.map((quality) => ({ format: 'webp', quality, sharpChroma }));
}

/**
 * Near-lossless WebP, where it can pay: a drawing that was never compressed and is not resized.
 * Resizing softens every edge, after which it is several times larger than lossy and no more legible.
 */
export function nearLosslessRecipe({ kind, pristine }: PictureTraits): Recipe | undefined {
  return kind === 'graphic' && pristine ? { format: 'webp', nearLossless: 60 } : undefined;
}

/** For an original that is smaller than any AVIF or WebP of it. */
export const LAST_RESORT: readonly Recipe[] = [
  { format: 'jpeg', quality: 72 },
  { format: 'jpeg', quality: 55 },
  { format: 'webp', nearLossless: 100 },
];

/** What a picture gets that is narrowed because nothing else was small enough. */
export const POOREST: Recipe = { format: 'webp', quality: 25, sharpChroma: false };

/** Animated WebP, best first. */
export const ANIMATION_RECIPES: readonly Recipe[] = [70, 50, 30].map((quality) => ({
  format: 'webp',
  quality,
  sharpChroma: false,
}));
