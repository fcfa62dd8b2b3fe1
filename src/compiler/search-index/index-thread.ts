/** The thread that builds the search index beside `dev`, so that a changed report is not waited for. */
import { parentPort } from 'node:worker_threads';
import type { SearchDocument } from '#search/search-document.ts';
import { writeCatalog } from '../emit/write-catalog.ts';
import type { IndexRequest } from './index-request.ts';
import { INDEX_FOLDER, indexFiles } from './write-index.ts';

const kept = new Map<string, readonly SearchDocument[]>();

parentPort?.on('message', ({ output, order, changed }: IndexRequest) => {
  for (const { key, documents } of changed) kept.set(key, documents);
  const wanted = new Set(order);
  for (const key of kept.keys()) if (!wanted.has(key)) kept.delete(key);
  const files = indexFiles(order.flatMap((key) => kept.get(key) ?? []));
  writeCatalog(output, files, { folder: INDEX_FOLDER });
  parentPort?.postMessage('done');
});
