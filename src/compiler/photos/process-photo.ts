import type { CacheEntry } from './cache-entry.ts';
import { cacheKey } from './cache-key.ts';
import { emitVariants, listSources } from './emit-variants.ts';
import { encodePhoto } from './encode-photo.ts';
import type { Encoding } from './encode-photo.ts';
import { readEntry, storeEntry } from './photo-cache.ts';
import { describeProblems } from './problems.ts';
import { readOriginal } from './read-original.ts';
import type { PhotoProblem, PhotoRequest, ProcessedPhoto } from './types.ts';

/** What the photos of one run share. */
export interface PhotoRun {
  readonly cache: string;
  readonly output: string;
  /** By key: copies of one photo under several names are encoded once. */
  readonly underWay: Map<string, Promise<Obtained>>;
}

type Obtained =
  | { readonly ok: true; readonly entry: CacheEntry; readonly encoded: boolean }
  | Extract<Encoding, { ok: false }>;

/** Reads one photo, takes its variants from the cache or makes them, and writes them to the output. */
export async function processPhoto(request: PhotoRequest, run: PhotoRun): Promise<ProcessedPhoto> {
  const read = await readOriginal(request.path);
  if (!read.ok) return unprocessed({ width: 0, height: 0, bytes: read.size }, [read.problem]);
  const { bytes } = read;
  const key = cacheKey(bytes);
  const first = !run.underWay.has(key);
  const obtaining = run.underWay.get(key) ?? obtain(bytes, key, run.cache);
  run.underWay.set(key, obtaining);
  const obtained = await obtaining;
  if (!obtained.ok) return unprocessed({ ...obtained, bytes: bytes.length }, [obtained.problem]);
  const { entry } = obtained;
  await emitVariants({ ...run, key, entry });
  const { original, placeholder } = entry;
  return {
    width: original.width,
    height: original.height,
    ...placeholder,
    bytes: bytes.length,
    ...(original.animated ? { animated: true } : {}),
    sources: listSources(key, entry.files),
    encoded: first && obtained.encoded,
    problems: describeProblems({ ...original, bytes: bytes.length }, request.file),
  };
}

async function obtain(bytes: Uint8Array, key: string, cache: string): Promise<Obtained> {
  const entry = await readEntry(cache, key);
  if (entry) return { ok: true, entry, encoded: false };
  const encoding = await encodePhoto(bytes);
  if (!encoding.ok) return encoding;
  return { ok: true, entry: await storeEntry(cache, key, encoding.photo), encoded: true };
}

/** A photo without variants: it could not be read, or was only measured. */
export function unprocessed(
  { width, height, bytes }: Pick<ProcessedPhoto, 'width' | 'height' | 'bytes'>,
  problems: readonly PhotoProblem[],
): ProcessedPhoto {
  return { width, height, thumbhash: '', bytes, sources: [], encoded: false, problems };
}
