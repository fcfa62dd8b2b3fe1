import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataPack, FileEntry } from '#model/offline.ts';
import { hashOf } from './published-files.ts';

export interface PackContent {
  /** Folder of the site. */
  readonly site: string;
  readonly shell: string;
  /** Every catalog file. */
  readonly data: readonly FileEntry[];
  /** Those of them that go in. */
  readonly packed: readonly FileEntry[];
}

/** The pack's text and where it belongs: in `assets/`, as its name changes with its content. */
export async function makeDataPack(
  content: PackContent,
): Promise<{ readonly entry: FileEntry; readonly text: string }> {
  const { site, shell, data, packed } = content;
  const within = new Set(packed.map(([path]) => path));
  const files: [string, string][] = [];
  for (const path of [...within].toSorted()) {
    files.push([path, await readFile(join(site, path), 'utf8')]);
  }
  const pack: DataPack = {
    shell,
    files: Object.fromEntries(files),
    rest: Object.fromEntries(
      data.filter(([path]) => !within.has(path)).map(([path, hash]) => [path, hash]),
    ),
  };
  const text = JSON.stringify(pack);
  const hash = hashOf(text);
  return { entry: [`assets/offline-${hash}.json`, hash, Buffer.byteLength(text)], text };
}
