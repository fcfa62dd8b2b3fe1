import { mkdir, mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { cacheEntrySchema, variantName } from './cache-entry.ts';
import type { CacheEntry } from './cache-entry.ts';
import type { EncodedPhoto } from './encode-photo.ts';

/*
 * One folder a key. An entry is built in a temporary folder and renamed into place, so that it is either there
 * whole or not at all, whoever else runs or was killed. Nothing is ever changed in place, so no lock is needed:
 * two processes may encode one photo at the same time, and the second to finish drops its work.
 */

const ENTRY_FILE = 'photo.json';
const TEMPORARY = 'tmp-';
/** A temporary folder this old has no living owner; a photo takes seconds. In milliseconds. */
const LEFTOVER_AGE = 24 * 60 * 60 * 1000;

/** Makes the cache's folder and clears what killed runs left in it. */
export async function openCache(cache: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const names = await readdir(cache);
  const temporaries = names.filter((name) => name.startsWith(TEMPORARY));
  await Promise.all(temporaries.map((name) => removeLeftover(join(cache, name))));
}

/** Where the cache keeps a variant. */
export function cachedPath(cache: string, key: string, name: string): string {
  return join(cache, key, name);
}

/** The entry of a key, or nothing where there is none or where it is damaged. */
export async function readEntry(cache: string, key: string): Promise<CacheEntry | undefined> {
  try {
    const json: unknown = JSON.parse(await readFile(join(cache, key, ENTRY_FILE), 'utf8'));
    const entry = v.parse(cacheEntrySchema, json);
    return (await isWhole(cache, key, entry)) ? entry : undefined;
  } catch {
    return undefined; // absent, cut off by a full disk, or of another shape: all mean "encode again"
  }
}

/** Stores a photo and returns its entry; the one of another process, where that was quicker. */
export async function storeEntry(
  cache: string,
  key: string,
  photo: EncodedPhoto,
): Promise<CacheEntry> {
  const temporary = await mkdtemp(join(cache, TEMPORARY));
  const entry = describe(photo);
  await Promise.all(
    photo.variants.map((variant) =>
      writeFile(join(temporary, variantName(key, variant)), variant.data),
    ),
  );
  await writeFile(join(temporary, ENTRY_FILE), JSON.stringify(entry));
  return (await publish(temporary, join(cache, key)))
    ? entry
    : takeOther({ cache, key, temporary, entry });
}

interface Rivalry {
  readonly cache: string;
  readonly key: string;
  readonly temporary: string;
  readonly entry: CacheEntry;
}

/** Something stands where the entry should go: another's good one, or a damaged one, which is moved out of the way. */
async function takeOther({ cache, key, temporary, entry }: Rivalry): Promise<CacheEntry> {
  const other = await readEntry(cache, key);
  if (other) {
    await rm(temporary, { recursive: true });
    return other;
  }
  const damaged = await mkdtemp(join(cache, TEMPORARY));
  await publish(join(cache, key), join(damaged, key));
  if (!(await publish(temporary, join(cache, key)))) await rm(temporary, { recursive: true });
  await rm(damaged, { recursive: true });
  return entry;
}

/** Renames a folder; false where the target is taken or the source is gone. */
async function publish(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && isTaken(error.code)) return false;
    throw error;
  }
}

/** Windows says EPERM where others say ENOTEMPTY or EEXIST. */
function isTaken(code: unknown): boolean {
  return code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM' || code === 'ENOENT';
}

function describe({ original, placeholder, variants }: EncodedPhoto): CacheEntry {
  const files = variants.map(({ format, width, data }) => ({ format, width, bytes: data.length }));
  return { original, placeholder, files };
}

async function isWhole(cache: string, key: string, entry: CacheEntry): Promise<boolean> {
  const sizes = await Promise.all(
    entry.files.map(async (file) => (await stat(join(cache, key, variantName(key, file)))).size),
  );
  return entry.files.every((file, index) => file.bytes === sizes[index]);
}

async function removeLeftover(path: string): Promise<void> {
  try {
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > LEFTOVER_AGE) await rm(path, { recursive: true, force: true });
  } catch {
    // Another process removed it first.
  }
}
