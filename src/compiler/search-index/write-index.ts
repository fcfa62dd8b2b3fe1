import { catalogFiles } from '#model/catalog-files.ts';
import { type SearchIndexFile, writeSearchIndex } from '#search/build-index.ts';
import type { SearchDocument } from '#search/search-document.ts';
import type { CatalogFile } from '../emit/catalog-file.ts';
import { nameContents } from './name-contents.ts';

/** The folder of the search index, relative to the output folder. */
export const INDEX_FOLDER = catalogFiles.search('').replace(/\/$/, '');

/**
 * The search index of documents, in their order, as files of the catalog, each made when it is asked for. The root,
 * which names the others, is last.
 */
export function* indexFiles(documents: readonly SearchDocument[]): Generator<CatalogFile> {
  const files = writeSearchIndex(documents, nameContents);
  const root = files.next().value;
  for (const file of files) yield catalogFile(file);
  if (root !== undefined) yield catalogFile(root, root.content);
}

/** All but the root are named by what is in the site: another text has another name. */
function catalogFile({ name, content }: SearchIndexFile, version = name): CatalogFile {
  return { names: [catalogFiles.search(name)], version, content: () => content };
}
