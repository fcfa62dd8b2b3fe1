import type { SearchOptions, SearchResult } from './search-result.ts';

export interface SearchEngine {
  /**
   * Answers any string at all without throwing on it.
   * Rejects with the signal's reason when aborted, and with the reader's error when a file cannot be read.
   */
  search(query: string, options?: SearchOptions): Promise<SearchResult>;
}

/** Reads one file of the index by the name that buildSearchIndex gave it; rejects when it cannot. */
export type ReadIndexFile = (name: string, signal?: AbortSignal) => Promise<string>;

/** Opens an index. Reads its root file; the rest is read when a query needs it. */
export async function openSearch(options: {
  readonly readFile: ReadIndexFile;
}): Promise<SearchEngine> {
  await options.readFile('index.json');
  throw new Error('search: the index reader is not built yet');
}
