import path from 'node:path';
import { catalogFiles } from '#model/catalog-files.ts';
import type { CompileOptions } from './compile-options.ts';
import type { Catalog } from './emit/catalog.ts';
import type { CatalogFile } from './emit/catalog-file.ts';
import { writeCatalog } from './emit/write-catalog.ts';
import type { Memory } from './memory.ts';
import { INDEX_FOLDER, indexFiles } from './search-index/write-index.ts';

export interface WrittenOutput {
  /** Files that stand, relative to the output folder. */
  readonly files: readonly string[];
  /** Resolves when the search index of these reports, or of later ones, stands. */
  readonly indexed: Promise<void>;
}

const CATALOG_FOLDER = path.dirname(catalogFiles.site());

/** Writes the catalog, and the index with it or after it. */
export function writeOutput(
  catalog: Catalog,
  { output, index }: CompileOptions,
  { written, follower }: Memory,
): WrittenOutput {
  const folder = CATALOG_FOLDER;
  if (index === 'follow') {
    const files = writeCatalog(output, catalog.files, { folder, spared: INDEX_FOLDER, written });
    return { files, indexed: follower.follow(catalog.documents) };
  }
  const files = writeCatalog(output, withIndex(catalog), { folder, written });
  return { files, indexed: Promise.resolve() };
}

/** The index first, as the last of the files makes it a catalog. */
function* withIndex({ files, documents }: Catalog): Generator<CatalogFile> {
  yield* indexFiles(documents.flatMap((report) => report.documents()));
  yield* files;
}
