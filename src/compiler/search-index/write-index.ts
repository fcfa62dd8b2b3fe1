import { catalogFiles } from '#model/catalog-files.ts';
import { buildSearchIndex } from '#search/build-index.ts';
import type { ReportDocuments } from '../emit/search-documents.ts';
import type { CatalogFile } from '../emit/write-catalog.ts';

/** The folder of the search index, relative to the output folder. */
export const INDEX_FOLDER = catalogFiles.search('').replace(/\/$/, '');

/** The search index of the reports, in their order, as files of the catalog. The root, which names the others, is last. */
export function indexFiles(reports: readonly ReportDocuments[]): CatalogFile[] {
  const documents = reports.flatMap((report) => report.documents);
  const [root, ...others] = buildSearchIndex(documents);
  return [...others, ...(root === undefined ? [] : [root])].map(({ name, content }) => ({
    name: catalogFiles.search(name),
    content,
  }));
}
