import { ANIMATION_LADDER, FALLBACK_WIDTH, LADDER, MAX_SIDE, RUNG_GAP } from './settings.ts';

/** A picture's size in pixels, after orientation. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The widths at which a still photo is offered, from narrow to wide, in pixels.
 * The widest is the photo's own width or the ladder's top, whichever is less: nothing is upscaled.
 */
export function stillWidths(size: Size): number[] {
  return climb(size, LADDER);
}

/** The widths at which an animation is offered, from narrow to wide, in pixels. */
export function animationWidths(size: Size): number[] {
  return climb(size, ANIMATION_LADDER);
}

/** Of a photo's widths, those that the fallback format gets: one small, and the widest. */
export function fallbackWidths(widths: readonly number[]): number[] {
  return widths.filter((width, index) => width === FALLBACK_WIDTH || index === widths.length - 1);
}

function climb(size: Size, ladder: readonly number[]): number[] {
  const widest = Math.min(widthWithinCodecs(size), ladder.at(-1) ?? size.width);
  return [...ladder.filter((rung) => rung * RUNG_GAP <= widest), widest];
}

/** A screenshot of a whole scrolled page may be taller than WebP allows: it is narrowed until it fits. */
function widthWithinCodecs({ width, height }: Size): number {
  if (height <= MAX_SIDE) return width;
  return Math.max(1, Math.floor((width * MAX_SIDE) / height));
}
