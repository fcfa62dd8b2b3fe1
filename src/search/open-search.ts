import { INDEX_FORMAT, ROOT_FILE, type IndexRoot } from './index/index-root.ts';
import { createEngine, type SearchEngine } from './search-engine.ts';
import { createShardedReader } from './read/sharded-reader.ts';
import { warmUp } from './warm-up.ts';
import { createWholeReader } from './read/whole-reader.ts';

export type { SearchEngine } from './search-engine.ts';

/**
 * Reads one file of the index by the name that buildSearchIndex gave it; rejects when it cannot.
 * It takes no signal: a file is shared by all queries, and the next keystroke wants it too.
 */
export type ReadIndexFile = (name: string) => Promise<string>;

/**
 * Opens an index. Reads its root file; the rest is read when a query needs it.
 * Rejects where the root cannot be read or was written by another version of this code.
 */
export async function openSearch(options: {
  readonly readFile: ReadIndexFile;
}): Promise<SearchEngine> {
  const { readFile } = options;
  const [content] = await Promise.all([readFile(ROOT_FILE), warmUp()]);
  const root = JSON.parse(content) as IndexRoot;
  if (root.format !== INDEX_FORMAT) {
    throw new Error(`search: index format ${root.format}, this code reads format ${INDEX_FORMAT}`);
  }
  if (root.layout === 'sharded') return createEngine(createShardedReader(root, readFile));
  const readTexts = async () => JSON.parse(await readFile(root.texts)) as string[];
  return createEngine(createWholeReader(root, readTexts));
}
