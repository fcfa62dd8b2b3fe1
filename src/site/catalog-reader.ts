import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PrerenderContext } from '#model/rendered-page.ts';

/** A reader of the catalog in a folder that reads each file once: the pages of a site share most of their data. */
export function createCatalogReader(folder: string): PrerenderContext['readJson'] {
  const files = new Map<string, Promise<unknown>>();
  return (file) => {
    const known = files.get(file);
    if (known !== undefined) return known;
    const read = readFile(join(folder, file), 'utf8').then((text): unknown => JSON.parse(text));
    files.set(file, read);
    return read;
  };
}
