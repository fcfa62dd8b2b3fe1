import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Compilation, compile, type Progress } from '#compiler/compile.ts';
import { catalogFiles } from '#model/catalog-files.ts';
import { loadRenderer } from './app-renderer.ts';
import { type Bundle, bundleApp } from './bundle.ts';
import { MANIFEST_FOLDER } from './bundle-manifest.ts';
import { writeCards } from './cards/write-cards.ts';
import { createCatalogReader } from './catalog-reader.ts';
import { feedFiles, type SiteFile } from './feeds/feed-files.ts';
import { hostFiles } from './host-files.ts';
import { machineHead } from './machine-head.ts';
import { readPageShell } from './page-shell.ts';
import { prerenderPages } from './prerender.ts';
import { publishFolder } from './publish.ts';
import { type PublishedSite, readPublishedSite } from './published-site.ts';
import { redirects } from './redirects.ts';
import { listOfflineFiles, writeServiceWorker } from './service-worker/write-service-worker.ts';
import type { SiteAddress } from './site-address.ts';

export interface BuildOptions {
  /** The report repository, absolute. */
  readonly folder: string;
  /** The folder to write, absolute; replaced as a whole. */
  readonly out: string;
  readonly address: SiteAddress;
  /** Folder of the photos prepared in earlier runs, absolute. */
  readonly photoCache: string;
  readonly onProgress?: (progress: Progress) => void;
}

export interface BuildResult {
  readonly compilation: Compilation;
  /** How many pages were written. */
  readonly pages: number;
}

/**
 * Report repository → static site: compile, bundle, render every page, add what machines read, publish.
 * Rejects with a UsageError where the input or `out` cannot be used; `out` then is as it was.
 */
export function buildSite(options: BuildOptions): Promise<BuildResult> {
  return publishFolder(options.out, async (draft) => {
    const [compilation, bundle] = await Promise.all([
      compileInto(draft, options),
      bundleApp(options.address.base),
    ]);
    await copyBundle(bundle, draft);
    const paths = await renderInto(draft, bundle, options);
    return { compilation, pages: paths.length };
  });
}

async function compileInto(draft: string, options: BuildOptions): Promise<Compilation> {
  const { folder, photoCache, onProgress } = options;
  const compilation = await compile({
    input: folder,
    output: draft,
    cache: photoCache,
    photos: 'encode',
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  await rm(join(draft, catalogFiles.diagnostics()), { force: true });
  return compilation;
}

async function copyBundle({ client }: Bundle, draft: string): Promise<void> {
  const manifest = join(client, MANIFEST_FOLDER);
  await cp(client, draft, { recursive: true, filter: (source) => source !== manifest });
}

/** Writes the pages, and beside them everything that is made from the catalog. */
async function renderInto(
  draft: string,
  { client, renderer, worker }: Bundle,
  { address, photoCache }: BuildOptions,
): Promise<readonly string[]> {
  const readJson = createCatalogReader(draft);
  const files = await listOfflineFiles(draft);
  const fillShell = await readPageShell(client, { base: address.base, version: files.version });
  const published = await writeCards(await readPublishedSite(readJson, address), {
    out: draft,
    cache: join(photoCache, 'cards'),
  });
  const paths = await prerenderPages({
    renderer: await loadRenderer(pathToFileURL(renderer).href),
    context: { base: address.base, readJson },
    fillShell,
    headOf: (path, known) => machineHead(published, path, known),
    out: draft,
  });
  await writeFiles(draft, companionFiles(published, paths));
  const shell = fillShell({ head: '', html: '', language: published.site.defaultLanguage });
  await writeServiceWorker({ out: draft, files, published, shell, worker });
  return paths;
}

function companionFiles(published: PublishedSite, paths: readonly string[]): SiteFile[] {
  const { address } = published;
  const mapped = paths.filter((path) => path !== '/404');
  return [
    ...feedFiles(published, mapped),
    ...redirects(published, paths),
    ...hostFiles(address.base),
  ];
}

async function writeFiles(folder: string, files: readonly SiteFile[]): Promise<void> {
  for (const { file, text } of files) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
