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
import type { CatalogFile } from './catalog-file.ts';

export interface WriteOptions {
  /** The folder, relative to the output folder, that holds these files and no others. */
  readonly folder: string;
  /** A folder below it that is somebody else's. */
  readonly spared?: string;
  /** The versions that earlier calls wrote, by name; spares the comparison and is brought up to date. */
  readonly written?: Map<string, unknown>;
}

/**
 * Writes files over older ones. Each appears whole or not at all, and what is no longer among them goes
 * last: a killed run leaves a catalog that can be read. Where nothing stands yet nobody reads before the last file,
 * which tells of the others, and a new run mends what a killed one left, so that no file takes a detour.
 * Thousands of small files are written several times as fast without going through promises, and nobody waits for
 * anything else meanwhile.
 * @returns the names of all files
 */
export function writeCatalog(
  output: string,
  files: Iterable<CatalogFile>,
  { folder, spared, written = new Map() }: WriteOptions,
): string[] {
  mkdirSync(path.join(output, folder), { recursive: true });
  const present = new Set(filesBelow(output, folder, spared));
  const isNew = present.size === 0;
  const folders = new Set<string>();
  const all: string[] = [];
  for (const file of files) {
    const due = file.names.filter(
      (name) => !present.has(name) || written.get(name) !== file.version,
    );
    const content = due.length === 0 ? '' : file.content();
    for (const name of due) {
      makeFolder(output, path.dirname(name), folders);
      const write = isNew ? writeFileSync : present.has(name) ? replaceFile : createFile;
      write(path.join(output, name), content);
    }
    for (const name of file.names) {
      present.delete(name);
      written.set(name, file.version);
      all.push(name);
    }
  }
  for (const name of present) {
    remove(output, name, folder);
    written.delete(name);
  }
  return all;
}

function makeFolder(output: string, folder: string, made: Set<string>): void {
  if (made.has(folder)) return;
  mkdirSync(path.join(output, folder), { recursive: true });
  made.add(folder);
}

function replaceFile(file: string, content: string): void {
  if (readFileSync(file, 'utf8') !== content) createFile(file, content);
}

function createFile(file: string, content: string): void {
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
