import type { Sharp } from 'sharp';
import { openImage } from './decode.ts';
import { encodeWithin, narrowUntilWithin } from './encode-variant.ts';
import type { ByteLimit, Variant } from './encode-variant.ts';
import { ANIMATION_RECIPES, POOREST } from './recipes.ts';

/**
 * Makes an animation's variants: WebP with every frame, its timing and its loop count, from narrow to wide.
 * AVIF is not an option: the encoder stacks the frames into one tall picture.
 */
export async function encodeAnimation(
  bytes: Uint8Array,
  widths: readonly number[],
  limit: ByteLimit,
): Promise<Variant[]> {
  const variants: Variant[] = [];
  for (const width of widths) {
    const encoded = await encodeWithin(() => openAt(bytes, width), ANIMATION_RECIPES, limit);
    if (encoded) variants.push({ ...encoded, width });
  }
  if (variants.length > 0) return variants;
  const start = { width: widths[0] ?? 1, limit };
  return [await narrowUntilWithin((width) => openAt(bytes, width), POOREST, start)];
}

function openAt(bytes: Uint8Array, width: number): Sharp {
  return openImage(bytes, { animated: true }).resize({ width, withoutEnlargement: true });
}
