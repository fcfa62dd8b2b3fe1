/** Every figure that decides what the variants look like. Changing one changes the cache key by itself. */

/** Where a variant is worth a file of its own, in pixels of width, reckoned from a phone of 390 px. See docs/decisions/020. */
export const LADDER = [
  360, // two abreast on a phone at density 2; a card's thumbnail at density 2
  720, // a phone's full width at density 2 (358 × 2 = 716); a desktop row at density 1
  1200, // a phone's full width at density 3; a desktop row at density 2
  1920, // the lightbox, zoomed in
] as const;

/** WebP is for browsers without AVIF (before 2022 to 2023): one for phones and the widest are enough. */
export const FALLBACK_WIDTH = 720;

/** A rung is left out where the photo's own width is less than this much above it. */
export const RUNG_GAP = 1.2;

/** Widths of an animation. Each frame costs as much as a photo, so there are two, and none wider. */
export const ANIMATION_LADDER = [480, 960] as const;

/** The tallest picture that WebP can hold, in pixels. */
export const MAX_SIDE = 16_383;

/**
 * Most pixels that are decoded: above the largest phone sensor in use (108 megapixels, 12,000 × 9,000),
 * below what two at a time could not hold in 1 GB (4 bytes a pixel).
 */
export const MAX_PIXELS = 120_000_000;

/** Largest file that is read at all, in bytes. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** Above this many bytes a photo is called large: GitHub shows it slowly and a clone carries it for ever. */
export const LARGE_FILE_BYTES = 4_000_000;

/** What one encoder is asked for. Effort 2 of AVIF is where more time stops paying (docs/decisions/020). */
export type Recipe =
  | { readonly format: 'avif'; readonly quality: number; readonly chroma: '4:2:0' | '4:4:4' }
  | { readonly format: 'webp'; readonly quality: number; readonly sharpChroma: boolean }
  | { readonly format: 'webp'; readonly nearLossless: number }
  | { readonly format: 'jpeg'; readonly quality: number };

export const AVIF_EFFORT = 2;
export const WEBP_EFFORT = 2;

/**
 * Part of the cache key. Raise it when the code, and not a figure above, changes what comes out.
 * The versions of the encoders are added by the cache.
 */
export const PIPELINE_VERSION = 1;
