import { nameByContent } from './content-name.ts';
import { ROOT_FILE } from './open-search.ts';
import type { SearchDocument } from './search-document.ts';
import { encodeWholeIndex } from './whole-layout.ts';

/** One file of the index; `name` goes through `catalogFiles.search`. */
export interface SearchIndexFile {
  readonly name: string;
  readonly content: string;
}

/**
 * Builds the index of a site. A small site has one file with its labels and one with its texts, a large
 * one has shards. All files but {@link ROOT_FILE} are named by their content.
 * The same documents in the same order give the same bytes.
 */
export function buildSearchIndex(documents: readonly SearchDocument[]): SearchIndexFile[] {
  const texts = JSON.stringify(documents.map((document) => document.text));
  const name = nameByContent('texts', texts);
  const root = JSON.stringify(encodeWholeIndex(documents, name));
  return [
    { name: ROOT_FILE, content: root },
    { name, content: texts },
  ];
}
