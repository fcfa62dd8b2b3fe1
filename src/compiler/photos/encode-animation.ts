import { openImage } from './decode.ts';
import { encode, encodeWithin } from './encode-variant.ts';
import type { ByteLimit, Variant } from './encode-variant.ts';
import { ANIMATION_RECIPES } from './recipes.ts';

/** By how much an animation is narrowed while it is larger than its original. */
const SHRINK = 0.7;
/** Below this width in pixels an animation shows nothing; its size in bytes then no longer matters. */
const NARROWEST = 64;

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
  return variants.length > 0 ? variants : [await narrowUntilWithin(bytes, widths[0] ?? 1, limit)];
}

async function narrowUntilWithin(
  bytes: Uint8Array,
  from: number,
  limit: ByteLimit,
): Promise<Variant> {
  const [recipe = { format: 'webp', quality: 50 }] = ANIMATION_RECIPES.slice(-1);
  let width = from;
  for (;;) {
    const data = await encode(openAt(bytes, width), recipe);
    const next = Math.floor(width * SHRINK);
    if (data.length <= limit || next < NARROWEST) return { format: 'webp', width, data };
    width = next;
  }
}

function openAt(bytes: Uint8Array, width: number) {
  return openImage(bytes, { animated: true }).resize({ width, withoutEnlargement: true });
}
