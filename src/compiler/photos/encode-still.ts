import type { Sharp } from 'sharp';
import type { Pixels } from './classify-picture.ts';
import { openPixels } from './decode.ts';
import { encodeWithin, narrowUntilWithin } from './encode-variant.ts';
import type { ByteLimit, Variant } from './encode-variant.ts';
import { LAST_RESORT, POOREST, avifRecipes, nearLosslessRecipe, webpRecipes } from './recipes.ts';
import type { PictureTraits, VariantRole } from './recipes.ts';
import type { Recipe } from './settings.ts';
import { fallbackWidths } from './variant-widths.ts';

/** A decoded still and what is to be made of it. */
export interface StillTask {
  readonly pixels: Pixels;
  readonly traits: PictureTraits;
  /** From narrow to wide, in pixels; the widest is that of the pixels. */
  readonly widths: readonly number[];
  readonly limit: ByteLimit;
}

/**
 * Makes a still's variants, best format first and from narrow to wide, none above the limit.
 * The widest tells which format helps: AVIF where it is the smaller, with WebP at fewer widths behind it,
 * WebP alone where it is not. Where not even the narrowest fits, it is narrowed until it does.
 */
export async function encodeStill(task: StillTask): Promise<Variant[]> {
  for (let count = task.widths.length; count > 0; count -= 1) {
    const narrowed = { ...task, widths: task.widths.slice(0, count) };
    const variants = await encodeWidths(narrowed);
    if (variants.length > 0) return variants;
  }
  const start = { width: task.widths[0] ?? task.pixels.width, limit: task.limit };
  return [await narrowUntilWithin((width) => openAt(task, width), POOREST, start)];
}

async function encodeWidths(task: StillTask): Promise<Variant[]> {
  const widest = task.widths.at(-1) ?? task.pixels.width;
  const narrower = task.widths.slice(0, -1);
  const webp = await encodeWebp(task, widest);
  const avif = await encodeAvif(task, widest);
  if (avif && (!webp || avif.data.length < webp.data.length)) {
    const narrowFallbacks = fallbackWidths(task.widths).slice(0, -1);
    return [
      ...(await encodeEach(narrower, (width) => encodeAvif(task, width))),
      avif,
      ...(webp ? await encodeEach(narrowFallbacks, (width) => encodeWebp(task, width)) : []),
      ...(webp ? [webp] : []),
    ];
  }
  if (webp) return [...(await encodeEach(narrower, (width) => encodeWebp(task, width))), webp];
  const last = await encodeWithin(() => openAt(task, widest), LAST_RESORT, task.limit);
  return last ? [{ ...last, width: widest }] : [];
}

async function encodeAvif(task: StillTask, width: number): Promise<Variant | undefined> {
  return encodeAt(task, width, avifRecipes(task.traits, roleOf(task, width)));
}

/** Near-lossless where it is not larger than lossy: a drawing then keeps every edge at no cost. */
async function encodeWebp(task: StillTask, width: number): Promise<Variant | undefined> {
  const lossy = await encodeAt(task, width, webpRecipes(task.traits, roleOf(task, width)));
  const recipe = roleOf(task, width) === 'widest' ? nearLosslessRecipe(task.traits) : undefined;
  if (!recipe) return lossy;
  const limit = Math.min(task.limit, lossy?.data.length ?? task.limit);
  return (await encodeAt({ ...task, limit }, width, [recipe])) ?? lossy;
}

async function encodeAt(
  task: StillTask,
  width: number,
  recipes: readonly Recipe[],
): Promise<Variant | undefined> {
  const encoded = await encodeWithin(() => openAt(task, width), recipes, task.limit);
  return encoded && { ...encoded, width };
}

function roleOf({ pixels }: StillTask, width: number): VariantRole {
  return width === pixels.width ? 'widest' : 'narrower';
}

function openAt({ pixels }: StillTask, width: number): Sharp {
  const image = openPixels(pixels);
  return width === pixels.width ? image : image.resize({ width });
}

/** In turn: the parallelism is between photos, one a core. */
async function encodeEach(
  widths: readonly number[],
  encodeOne: (width: number) => Promise<Variant | undefined>,
): Promise<Variant[]> {
  const variants: Variant[] = [];
  for (const width of widths) {
    const variant = await encodeOne(width);
    if (variant) variants.push(variant);
  }
  return variants;
}
