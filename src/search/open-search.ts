import { INDEX_FORMAT, ROOT_FILE, type IndexRoot } from './index/index-root.ts';
import { createEngine, type SearchEngine } from './search-engine.ts';
import { createShardedReader } from './read/sharded-reader.ts';
import { warmUp, type Pause } from './warm-up.ts';
import { createWholeReader } from './read/whole-reader.ts';

export type { SearchEngine } from './search-engine.ts';

/**
 * Reads one file of the index by the name that buildSearchIndex gave it; rejects when it cannot.
 * It takes no signal: a file is shared by all queries, and the next keystroke wants it too.
 */
export type ReadIndexFile = (name: string) => Promise<string>;

export interface OpenSearchOptions {
  readonly readFile: ReadIndexFile;
  /**
   * Resolves in a later task, after that many milliseconds. Where given, the time until the root file arrives
   * is used to compile the code that the first query runs, in pieces of a few milliseconds.
   */
  readonly pause?: Pause | undefined;
}

/**
 * Opens an index. Reads its root file; the rest is read when a query needs it.
 * Rejects where the root cannot be read or was written by another version of this code.
 */
export async function openSearch({ readFile, pause }: OpenSearchOptions): Promise<SearchEngine> {
  const root = JSON.parse(await readWarmingUp(readFile(ROOT_FILE), pause)) as IndexRoot;
  if (root.format !== INDEX_FORMAT) {
    throw new Error(`search: index format ${root.format}, this code reads format ${INDEX_FORMAT}`);
  }
  if (root.layout === 'sharded') return createEngine(createShardedReader(root, readFile));
  const readTexts = async () => JSON.parse(await readFile(root.texts)) as string[];
  return createEngine(createWholeReader(root, readTexts));
}

async function readWarmingUp(
  reading: Promise<string>,
  pause: OpenSearchOptions['pause'],
): Promise<string> {
  let isOver = false;
  const read = reading.finally(() => {
    isOver = true;
  });
  if (pause !== undefined) void warmUp(pause, () => isOver);
  return read;
}
