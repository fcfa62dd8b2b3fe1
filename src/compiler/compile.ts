import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic, Site } from '#model/catalog.ts';
import { catalogFiles } from '#model/catalog-files.ts';
import { collect } from './collect/collect.ts';
import { listImageFiles } from './collect/image-files.ts';
import { sortDiagnostics } from './diagnostics/sort.ts';
import { type Catalog, emitCatalog } from './emit/catalog.ts';
import type { CatalogFile } from './emit/catalog-file.ts';
import type { ReportDocuments } from './emit/search-documents.ts';
import { writeCatalog } from './emit/write-catalog.ts';
import { createMemo, type Memo } from './memo.ts';
import { createPageCache, type PageCache } from './page-cache.ts';
import {
  type PhotoRequest,
  type ProcessedPhoto,
  measurePhotos,
  processPhotos,
} from './photos/process-photos.ts';
import { draftEvents } from './resolve/draft-events.ts';
import { duplicateDiagnostics } from './resolve/duplicate-diagnostics.ts';
import { fillPhotos } from './resolve/fill-photos.ts';
import { photoDiagnostics } from './resolve/photo-diagnostics.ts';
import { resolveEvents } from './resolve/resolve-events.ts';
import { twinDiagnostics } from './resolve/twin-diagnostics.ts';
import { type IndexFollower, createIndexFollower } from './search-index/index-follower.ts';
import { INDEX_FOLDER, indexFiles } from './search-index/write-index.ts';

export interface CompileOptions {
  /** Absolute path: a Hugo repository's root, a site in a sub-folder of it, its events section, or a plain folder of Markdown reports. */
  readonly input: string;
  /** Absolute folder of the photo cache. */
  readonly cache: string;
  /** Absolute folder; `data/…` is written here, and `media/…` unless photos is `skip`. */
  readonly output: string;
  readonly photos: 'encode' | 'skip';
  /**
   * `wait` (default): the search index is among the files when `compile` resolves. `follow`: it is built in a thread of
   * its own, and what was there before answers until {@link Compilation.indexed} resolves.
   */
  readonly index?: 'wait' | 'follow';
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly stage: 'photos';
  readonly done: number;
  readonly total: number;
  readonly encoded: number;
  readonly file?: string;
}

export interface Compilation {
  readonly site: Site;
  readonly events: readonly { slug: string; title: string; date?: string }[];
  readonly diagnostics: readonly Diagnostic[];
  readonly photos: { total: number; encoded: number; bytes: number };
  /** Files written, relative to `output`. */
  readonly files: readonly string[];
  /** Absolute files and folders that a watcher must watch. */
  readonly inputs: readonly string[];
  /** Resolves when the search index of these reports, or of later ones, stands. */
  readonly indexed: Promise<void>;
}

/** A compiler that keeps parsed reports between calls: one changed report recompiles fast. */
export function createCompiler(options: CompileOptions): { compile(): Promise<Compilation> } {
  const memory: Memory = {
    pages: createPageCache(),
    memo: createMemo(),
    written: new Map(),
    follower: createIndexFollower(options.output),
  };
  return { compile: () => run(options, memory) };
}

/**
 * Report repository → catalog, once.
 * @throws UsageError where the input does not exist or holds no report.
 */
export function compile(options: CompileOptions): Promise<Compilation> {
  return createCompiler(options).compile();
}

/** What a compiler keeps between two compilations. */
interface Memory {
  readonly pages: PageCache;
  readonly memo: Memo;
  readonly written: Map<string, unknown>;
  readonly follower: IndexFollower;
}

async function run(options: CompileOptions, memory: Memory): Promise<Compilation> {
  const diagnostics: Diagnostic[] = [];
  function report(diagnostic: Diagnostic): void {
    diagnostics.push(diagnostic);
  }
  const collection = await collect(options.input);
  const images = await listImageFiles(collection.repository.root);
  const drafted = draftEvents({ collection, cache: memory.pages, report });
  const resolved = resolveEvents(drafted, { collection, images, report, memo: memory.memo });
  const processed = await readPhotos(resolved.requests, options);
  const reports = resolved.reports.map((own) => fillPhotos(own, processed, memory.memo));
  diagnostics.push(
    ...photoDiagnostics(reports, processed),
    ...twinDiagnostics(reports),
    ...duplicateDiagnostics(reports),
  );
  const sorted = sortDiagnostics(diagnostics);
  const catalog = emitCatalog({
    memo: memory.memo,
    reports,
    config: collection.config,
    diagnostics: sorted,
  });
  const { files, indexed } = writeAll(catalog, options, memory);
  memory.memo.sweep();
  const made = [...processed.values()];
  return {
    site: catalog.site,
    events: eventsOf(reports),
    diagnostics: sorted,
    photos: {
      total: made.length,
      encoded: made.filter((photo) => photo.encoded).length,
      bytes: made.reduce((sum, photo) => sum + photo.bytes, 0),
    },
    files,
    inputs: inputsOf(collection),
    indexed,
  };
}

/** Writes the catalog, and the index with it or after it. */
function writeAll(
  { files, documents }: Catalog,
  { output, index }: CompileOptions,
  { written, follower }: Memory,
): { readonly files: readonly string[]; readonly indexed: Promise<void> } {
  const folder = CATALOG_FOLDER;
  if (index === 'follow') {
    const names = writeCatalog(output, files, { folder, spared: INDEX_FOLDER, written });
    return { files: names, indexed: follower.follow(documents) };
  }
  const names = writeCatalog(output, withIndex(files, documents), { folder, written });
  return { files: names, indexed: Promise.resolve() };
}

function* withIndex(
  files: readonly CatalogFile[],
  documents: readonly ReportDocuments[],
): Generator<CatalogFile> {
  yield* files;
  yield* indexFiles(documents.flatMap((report) => report.documents()));
}

const CATALOG_FOLDER = path.dirname(catalogFiles.site());

async function readPhotos(
  requests: readonly PhotoRequest[],
  options: CompileOptions,
): Promise<ReadonlyMap<string, ProcessedPhoto>> {
  if (options.photos === 'skip') return measurePhotos(requests);
  await mkdir(options.output, { recursive: true });
  const { onProgress } = options;
  return processPhotos(requests, {
    cache: options.cache,
    output: options.output,
    ...(onProgress === undefined
      ? {}
      : { onProgress: (progress) => onProgress({ stage: 'photos', ...progress }) }),
  });
}

function eventsOf(
  reports: readonly { slug: string; title: string; date?: { start: string } | undefined }[],
): Compilation['events'] {
  const events = new Map<string, { slug: string; title: string; date?: string }>();
  for (const { slug, title, date } of reports) {
    if (!events.has(slug))
      events.set(slug, { slug, title, ...(date === undefined ? {} : { date: date.start }) });
  }
  return [...events.values()];
}

function inputsOf({
  repository,
  config,
  content,
  sections,
}: Awaited<ReturnType<typeof collect>>): string[] {
  const folders =
    content.length > 1
      ? content.map((folder) => folder.path)
      : sections.map((section) => section.location);
  const pictures = ['static', 'assets'].map((folder) => path.join(repository.site, folder));
  return [...folders, ...pictures, ...(config.file === undefined ? [] : [config.file])];
}
