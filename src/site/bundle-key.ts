import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Everything that the app's bundle is made from, below the project's root. Reports are not among it. */
const BUNDLE_SOURCES = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'tailwind.config.ts',
  'package.json',
  'package-lock.json',
];

/** A name for the bundle that changes whenever a source, a dependency or the base path does. */
export async function bundleKey(projectRoot: string, base: string): Promise<string> {
  const files = await Promise.all(
    BUNDLE_SOURCES.map((source) => listFiles(join(projectRoot, source))),
  );
  const hash = createHash('sha256').update(base);
  for (const file of files.flat().toSorted()) {
    const name = relative(projectRoot, file).split(sep).join('/');
    hash.update(`\0${name}\0`).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 20);
}

/** Every file of a folder, or the file itself; nothing where it does not exist. */
async function listFiles(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') return [path];
    if (code === 'ENOENT') return [];
    throw error;
  }
}
