import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type FileEntry, HASH_LENGTH } from '#model/offline.ts';

/** Every file below a folder of the site, sorted by path. A folder that does not exist is empty. */
export async function listPublishedFiles(site: string, folder: string): Promise<FileEntry[]> {
  const paths = await listPaths(site, folder);
  return Promise.all(
    paths.map(async (path): Promise<FileEntry> => {
      const bytes = await readFile(join(site, path));
      return [path, hashOf(bytes), bytes.length];
    }),
  );
}

async function listPaths(site: string, folder: string): Promise<string[]> {
  try {
    const entries = await readdir(join(site, folder), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .toSorted();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The hash of a {@link FileEntry}. */
export function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH);
}
