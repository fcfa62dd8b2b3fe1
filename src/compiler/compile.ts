import path from 'node:path';
import type { Diagnostic, Site } from '#model/catalog.ts';
import type { Collection } from './collect/collect.ts';
import type { CompileOptions } from './compile-options.ts';
import { emitCatalog } from './emit/catalog.ts';
import { type Memory, createMemory, createNoMemory } from './memory.ts';
import { readReports } from './read-reports.ts';
import { writeOutput } from './write-output.ts';

export type { CompileOptions, Progress } from './compile-options.ts';

export interface Compilation {
  /** The report repository: absolute; every file that a diagnostic names is relative to it. */
  readonly root: string;
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

/** A compiler that keeps what it read and made between calls: one changed report recompiles fast. */
export function createCompiler(options: CompileOptions): { compile(): Promise<Compilation> } {
  const memory = createMemory(options.output);
  return { compile: () => run(options, memory) };
}

/**
 * Report repository → catalog, once.
 * @throws UsageError where the input does not exist or holds no report.
 */
export function compile(options: CompileOptions): Promise<Compilation> {
  return run(options, createNoMemory(options.output));
}

async function run(options: CompileOptions, memory: Memory): Promise<Compilation> {
  const { collection, reports, photos, diagnostics } = await readReports(options, memory);
  const { memo } = memory;
  const catalog = emitCatalog({ memo, reports, config: collection.config, diagnostics });
  const { files, indexed } = writeOutput(catalog, options, memory);
  memo.sweep();
  return {
    root: collection.repository.root,
    site: catalog.site,
    events: eventsOf(reports),
    diagnostics,
    photos: {
      total: photos.length,
      encoded: photos.filter((photo) => photo.encoded).length,
      bytes: photos.reduce((sum, photo) => sum + photo.bytes, 0),
    },
    files,
    inputs: inputsOf(collection),
    indexed,
  };
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

function inputsOf({ repository, config, content, sections }: Collection): string[] {
  const folders =
    content.length > 1
      ? content.map((folder) => folder.path)
      : sections.map((section) => section.location);
  const pictures = ['static', 'assets'].map((folder) => path.join(repository.site, folder));
  return [...folders, ...pictures, ...(config.file === undefined ? [] : [config.file])];
}
