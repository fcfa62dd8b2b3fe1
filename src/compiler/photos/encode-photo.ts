import { classifyPicture } from './classify-picture.ts';
import { decodeStill } from './decode.ts';
import { encodeAnimation } from './encode-animation.ts';
import { encodeStill } from './encode-still.ts';
import type { Variant } from './encode-variant.ts';
import { isLossless } from './file-formats.ts';
import { inspectOriginal } from './inspect-original.ts';
import type { Inspection, Original } from './inspect-original.ts';
import { makePlaceholder } from './placeholder.ts';
import type { Placeholder } from './placeholder.ts';
import { unreadable } from './problems.ts';
import { animationWidths, stillWidths } from './variant-widths.ts';

/** A photo that could be read, with all that the site needs of it. */
export interface EncodedPhoto {
  readonly original: Original;
  readonly placeholder: Placeholder;
  /** Best format first, from narrow to wide. */
  readonly variants: readonly Variant[];
}

export type Encoding =
  | { readonly ok: true; readonly photo: EncodedPhoto }
  | Extract<Inspection, { ok: false }>;

/** Makes a photo's variants from the bytes of its file. A damaged file is a result, not an exception. */
export async function encodePhoto(bytes: Uint8Array): Promise<Encoding> {
  const inspection = await inspectOriginal(bytes);
  if (!inspection.ok) return inspection;
  const { original } = inspection;
  try {
    return { ok: true, photo: await encodeReadable(bytes, original) };
  } catch {
    const { width, height } = original;
    return { ok: false, width, height, problem: unreadable('damaged-pixels') };
  }
}

async function encodeReadable(bytes: Uint8Array, original: Original): Promise<EncodedPhoto> {
  const widths = stillWidths(original);
  const widest = widths.at(-1) ?? original.width;
  const pixels = await decodeStill(bytes, widest);
  const placeholder = await makePlaceholder(pixels);
  const limit = byteLimit(bytes, original);
  if (original.animated) {
    const variants = await encodeAnimation(bytes, animationWidths(original), limit);
    return { original, placeholder, variants };
  }
  const traits = {
    kind: classifyPicture(pixels),
    pristine: isLossless(original.format) && widest === original.width,
  };
  return { original, placeholder, variants: await encodeStill({ pixels, traits, widths, limit }) };
}

/** A vector's few bytes are no measure for its pixels: only an SVG may grow. */
function byteLimit(bytes: Uint8Array, { format }: Original): number {
  return format === 'svg' ? Infinity : bytes.length;
}
