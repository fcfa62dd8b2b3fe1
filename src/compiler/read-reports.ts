import { mkdir } from 'node:fs/promises';
import type { Diagnostic, EventReport } from '#model/catalog.ts';
import { type Collection, collect } from './collect/collect.ts';
import { type ImageFile, listImageFiles } from './collect/image-files.ts';
import type { CompileOptions } from './compile-options.ts';
import { sortDiagnostics } from './diagnostics/sort.ts';
import type { Memory } from './memory.ts';
import {
  type PhotoRequest,
  type ProcessedPhoto,
  measurePhotos,
  processPhotos,
} from './photos/process-photos.ts';
import { draftEvents } from './resolve/pages/draft-events.ts';
import { duplicateDiagnostics } from './resolve/pages/duplicate-diagnostics.ts';
import { fillPhotos } from './resolve/photos/fill-photos.ts';
import { photoDiagnostics } from './resolve/photos/photo-diagnostics.ts';
import { type ResolvedEvents, resolveEvents } from './resolve/resolve-events.ts';
import { twinDiagnostics } from './resolve/pages/twin-diagnostics.ts';

/** The reports of a repository, each by itself. */
export interface ReadReports {
  readonly collection: Collection;
  readonly reports: readonly EventReport[];
  readonly photos: readonly ProcessedPhoto[];
  /** All that is wrong with them, in order. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Repository → reports with their photos: collect, parse, recognise, structure, resolve.
 * @throws UsageError where the input does not exist or holds no report.
 */
export async function readReports(options: CompileOptions, memory: Memory): Promise<ReadReports> {
  const collection = collect(options.input);
  const images = listImageFiles(collection.repository.root);
  const resolved = resolveCollection({ collection, images }, memory);
  const processed = await readPhotos(resolved.requests, options);
  const reports = resolved.reports.map((own) => fillPhotos(own, processed, memory.memo));
  const diagnostics = [
    ...resolved.diagnostics,
    ...photoDiagnostics(reports, processed),
    ...twinDiagnostics(reports),
    ...duplicateDiagnostics(reports),
  ];
  return {
    collection,
    reports,
    photos: [...processed.values()],
    diagnostics: sortDiagnostics(diagnostics),
  };
}

interface ResolvedCollection extends ResolvedEvents {
  readonly diagnostics: readonly Diagnostic[];
}

/** A function of its own, so that the drafts of a large site are let go before its photos are made. */
function resolveCollection(
  found: { readonly collection: Collection; readonly images: readonly ImageFile[] },
  { pages, memo }: Memory,
): ResolvedCollection {
  const diagnostics: Diagnostic[] = [];
  function report(diagnostic: Diagnostic): void {
    diagnostics.push(diagnostic);
  }
  const drafted = draftEvents({ collection: found.collection, cache: pages, memo, report });
  return { ...resolveEvents(drafted, { ...found, report, memo }), diagnostics };
}

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
