import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** One file of the catalog: name relative to the output folder, and its text. */
export interface CatalogFile {
  readonly name: string;
  readonly content: string;
}

/** A value as the text of a file. */
export function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

export interface WriteOptions {
  /** The folder, relative to the output folder, that holds these files and no others. */
  readonly folder: string;
  /** A folder below it that is somebody else's. */
  readonly spared?: string;
  /** What earlier calls wrote, by name; spares the comparison and is brought up to date. */
  readonly written?: Map<string, string>;
}

/**
 * Writes files over older ones. Each appears whole or not at all, and what is no longer among them goes
 * last: a killed run leaves a catalog that can be read. Thousands of small files are written several times as fast
 * without going through promises, and nobody waits for anything else meanwhile.
 */
export function writeCatalog(
  output: string,
  files: readonly CatalogFile[],
  { folder, spared, written = new Map() }: WriteOptions,
): void {
  mkdirSync(path.join(output, folder), { recursive: true });
  const present = new Set(filesBelow(output, folder, spared));
  const folders = new Set(files.map(({ name }) => path.dirname(name)));
  for (const own of folders) mkdirSync(path.join(output, own), { recursive: true });
  for (const { name, content } of files) {
    const stands = present.delete(name);
    if (!stands || written.get(name) !== content) writeFile(output, name, { content, stands });
    written.set(name, content);
  }
  for (const name of present) remove(output, name, folder);
}

function writeFile(
  output: string,
  name: string,
  { content, stands }: { readonly content: string; readonly stands: boolean },
): void {
  const file = path.join(output, name);
  if (stands && readFileSync(file, 'utf8') === content) return;
  const temporary = `${file}.${process.pid}.part`;
  writeFileSync(temporary, content);
  renameSync(temporary, file);
}

/** Names of the files below a folder, relative to the output, with `/` between their parts. */
function filesBelow(output: string, folder: string, spared: string | undefined): string[] {
  return readdirSync(path.join(output, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (name === spared) return [];
    return entry.isDirectory() ? filesBelow(output, name, spared) : name;
  });
}

/** Removes a file and the folders that it leaves empty. */
function remove(output: string, name: string, upTo: string): void {
  rmSync(path.join(output, name), { force: true });
  for (
    let folder = path.posix.dirname(name);
    folder !== upTo;
    folder = path.posix.dirname(folder)
  ) {
    try {
      rmdirSync(path.join(output, folder));
    } catch {
      // Not empty: it stays, and so do those above.
      return;
    }
  }
}
