import { learnAcronyms } from '../analysis/acronyms.ts';
import type { ContentNamer } from './content-name.ts';
import type { SearchIndexFile } from './index-file.ts';
import { INDEX_FORMAT, ROOT_FILE, type WholeRoot } from '../index/index-root.ts';
import { encodeSite } from '../index/site-table.ts';
import type { SearchDocument } from '../search-document.ts';

/** Writes a small site: one file with the labels and one with the texts. */
export function writeWholeIndex(
  documents: readonly SearchDocument[],
  nameContents: ContentNamer,
): SearchIndexFile[] {
  const texts = JSON.stringify(documents.map((document) => document.text));
  const name = `texts-${nameContents([texts])}.json`;
  const root: WholeRoot = {
    format: INDEX_FORMAT,
    layout: 'whole',
    acronyms: learnAcronyms(documents),
    ...encodeSite(documents),
    texts: name,
  };
  return [
    { name: ROOT_FILE, content: JSON.stringify(root) },
    { name, content: texts },
  ];
}
