import { createEngine, type SearchEngine } from './search-engine.ts';
import { INDEX_FORMAT, type WholeIndex } from './whole-layout.ts';
import { createWholeReader } from './whole-reader.ts';

export type { SearchEngine } from './search-engine.ts';

/**
 * Reads one file of the index by the name that buildSearchIndex gave it; rejects when it cannot.
 * It takes no signal: a file is shared by all queries, and the next keystroke wants it too.
 */
export type ReadIndexFile = (name: string) => Promise<string>;

/** The file that is read first, whichever way the rest is laid out. */
export const ROOT_FILE = 'index.json';

/**
 * Opens an index. Reads its root file; the rest is read when a query needs it.
 * Rejects where the root cannot be read or was written by another version of this code.
 */
export async function openSearch(options: {
  readonly readFile: ReadIndexFile;
}): Promise<SearchEngine> {
  const { readFile } = options;
  const root = JSON.parse(await readFile(ROOT_FILE)) as WholeIndex;
  if (root.format !== INDEX_FORMAT) {
    throw new Error(`search: index format ${root.format}, this code reads format ${INDEX_FORMAT}`);
  }
  const readTexts = async () => JSON.parse(await readFile(root.texts)) as string[];
  return createEngine(createWholeReader(root, readTexts));
}
