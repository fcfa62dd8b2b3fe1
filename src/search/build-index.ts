import type { ContentNamer } from './build/content-name.ts';
import type { SearchIndexFile } from './build/index-file.ts';
import type { SearchDocument } from './search-document.ts';
import { writeShardedIndex } from './build/sharded-layout.ts';
import { writeWholeIndex } from './build/whole-layout.ts';

export type { SearchIndexFile } from './build/index-file.ts';

/**
 * UTF-16 units of labels and texts up to which a site is small: about 250 KB compressed, a third of them
 * labels: 60 reports in two languages. Measured in docs/DESIGN-SEARCH.md.
 */
const SMALL_SITE = 850_000;

/**
 * Builds the index of a site: two files for a small site, many for a large one. All files but the root,
 * which is first, are named by what is in the site. The same documents in the same order give the same bytes.
 */
export function buildSearchIndex(
  documents: readonly SearchDocument[],
  nameContents: ContentNamer,
): SearchIndexFile[] {
  return [...writeSearchIndex(documents, nameContents)];
}

/** The same file by file: a large index need not be held in memory. */
export function* writeSearchIndex(
  documents: readonly SearchDocument[],
  nameContents: ContentNamer,
): Generator<SearchIndexFile> {
  yield* isSmall(documents)
    ? writeWholeIndex(documents, nameContents)
    : writeShardedIndex(documents, nameContents);
}

function isSmall(documents: readonly SearchDocument[]): boolean {
  let size = 0;
  for (const { label, text } of documents) {
    size += label.length + text.length;
    if (size > SMALL_SITE) return false;
  }
  return true;
}
