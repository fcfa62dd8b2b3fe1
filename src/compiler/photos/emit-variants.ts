import { constants } from 'node:fs';
import { copyFile, mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { catalogFiles } from '#model/catalog-files.ts';
import type { PhotoSource } from '#model/catalog.ts';
import { variantName } from './cache-entry.ts';
import type { CacheEntry, CachedFile } from './cache-entry.ts';
import { cachedPath } from './photo-cache.ts';

/** An entry of the cache and the folder (the one that holds `media/`) that it goes to. */
export interface Emission {
  readonly cache: string;
  readonly output: string;
  readonly key: string;
  readonly entry: CacheEntry;
}

/**
 * Copies a photo's variants to the output. Copies, not hard links: who changes the output must not change the cache.
 * A copy cut off by a killed run is shorter, and so is made again.
 */
export async function emitVariants({ cache, output, key, entry }: Emission): Promise<void> {
  await Promise.all(
    entry.files.map(async (file) => {
      const name = variantName(key, file);
      const target = join(output, catalogFiles.media(name));
      if (await hasSize(target, file.bytes)) return;
      await mkdir(dirname(target), { recursive: true });
      await copyFile(cachedPath(cache, key, name), target, constants.COPYFILE_FICLONE);
    }),
  );
}

/** The variants as the catalog names them: a source a format, in the order of the entry. */
export function listSources(key: string, files: readonly CachedFile[]): PhotoSource[] {
  const formats = [...new Set(files.map((file) => file.format))];
  return formats.map((format) => ({
    type: `image/${format}` as const,
    srcset: files
      .filter((file) => file.format === format)
      .map((file) => ({
        url: catalogFiles.media(variantName(key, file)),
        width: file.width,
        bytes: file.bytes,
      })),
  }));
}

async function hasSize(path: string, bytes: number): Promise<boolean> {
  try {
    return (await stat(path)).size === bytes;
  } catch {
    return false;
  }
}
