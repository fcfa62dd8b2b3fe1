import * as v from 'valibot';

/** What the cache keeps of a photo beside the variants themselves: `photo.json` of its folder. */
export const cacheEntrySchema = v.object({
  original: v.object({
    format: v.picklist(['jpeg', 'png', 'webp', 'gif', 'svg', 'avif', 'heic', 'tiff', 'other']),
    width: v.number(),
    height: v.number(),
    animated: v.boolean(),
    motionLost: v.boolean(),
    position: v.boolean(),
  }),
  placeholder: v.object({ thumbhash: v.string(), color: v.string() }),
  /** Best format first, from narrow to wide. */
  files: v.array(
    v.object({
      format: v.picklist(['avif', 'webp', 'jpeg']),
      width: v.number(),
      bytes: v.number(),
    }),
  ),
});
export type CacheEntry = v.InferOutput<typeof cacheEntrySchema>;
export type CachedFile = CacheEntry['files'][number];

const ENDING = { avif: 'avif', webp: 'webp', jpeg: 'jpg' } as const;

/** The name of a variant, in the cache and on the site alike: `<key>-<width>.avif`. */
export function variantName(key: string, file: Pick<CachedFile, 'format' | 'width'>): string {
  return `${key}-${file.width}.${ENDING[file.format]}`;
}
