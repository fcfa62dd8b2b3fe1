import { mkdir, readFile, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { mapLimited } from '../photos/map-limited.ts';

/** One file of the catalog: name relative to the output folder, and its text. */
export interface CatalogFile {
  readonly name: string;
  readonly content: string;
}

/** Open files at a time; systems allow some hundreds. */
const MOST_AT_A_TIME = 32;

/**
 * Writes a catalog's files over an older one. Each file appears whole or not at all, and what the new
 * catalog no longer has goes last: a killed run leaves a catalog that can be read.
 *
 * @param written what earlier calls wrote there, by name; spares the comparison and is brought up to date
 */
export async function writeCatalog(
  output: string,
  files: readonly CatalogFile[],
  written: Map<string, string> = new Map(),
): Promise<void> {
  const folders = new Set(files.map((file) => path.dirname(path.join(output, file.name))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  const present = new Set(await readdir(path.join(output, 'data'), { recursive: true }));
  await mapLimited(files, MOST_AT_A_TIME, async ({ name, content }) => {
    const isKnown = written.get(name) === content && present.has(path.relative('data', name));
    if (!isKnown) await writeIfChanged(path.join(output, name), content);
    written.set(name, content);
  });
  const wanted = new Set(files.map((file) => path.join(output, file.name)));
  await prune(path.join(output, 'data'), wanted);
}

async function writeIfChanged(file: string, content: string): Promise<void> {
  const present = await readFile(file, 'utf8').catch(() => undefined);
  if (present === content) return;
  const temporary = `${file}.${process.pid}.part`;
  await writeFile(temporary, content);
  await rename(temporary, file);
}

async function prune(folder: string, wanted: ReadonlySet<string>): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      await prune(full, wanted);
      // Fails where the folder is not empty, which is right.
      await rmdir(full).catch(() => undefined);
    } else if (!wanted.has(full)) await rm(full, { force: true });
  }
}
