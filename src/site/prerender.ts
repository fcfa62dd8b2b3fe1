import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PrerenderContext, RenderedPage } from '#model/rendered-page.ts';
import type { AppRenderer } from './app-renderer.ts';
import type { FillShell } from './page-shell.ts';

/** Pages rendered at a time: enough to keep the disk and the processor busy, few enough for the memory. */
const BATCH = 16;

export interface PrerenderOptions {
  readonly renderer: AppRenderer;
  readonly context: PrerenderContext;
  readonly fillShell: FillShell;
  /** More of a page's head than the app knows of; `known` are the paths of all pages. */
  readonly headOf: (path: string, known: ReadonlySet<string>) => string;
  /** Folder that the pages are written into. */
  readonly out: string;
}

/** Writes one HTML file for each page of the app, and returns the pages' paths in the app's order. */
export async function prerenderPages(options: PrerenderOptions): Promise<readonly string[]> {
  const paths = await options.renderer.listPages(options.context);
  const known = new Set(paths);
  for (let start = 0; start < paths.length; start += BATCH) {
    const batch = paths.slice(start, start + BATCH);
    await Promise.all(batch.map((path) => writePage(path, known, options)));
  }
  return paths;
}

async function writePage(
  path: string,
  known: ReadonlySet<string>,
  options: PrerenderOptions,
): Promise<void> {
  const page = await renderPage(path, options);
  const target = join(options.out, fileOfPage(path));
  await mkdir(dirname(target), { recursive: true });
  const head = page.head + options.headOf(path, known);
  await writeFile(target, options.fillShell({ ...page, head }));
}

async function renderPage(
  path: string,
  { renderer, context }: PrerenderOptions,
): Promise<RenderedPage> {
  try {
    return await renderer.renderPage(path, context);
  } catch (error) {
    throw new Error(`The page ${path} could not be rendered.`, { cause: error });
  }
}

/**
 * The file under which a static host finds a page.
 * @example fileOfPage('/vi/events/x/') // 'vi/events/x/index.html'
 * @example fileOfPage('/404') // '404.html'
 */
export function fileOfPage(path: string): string {
  const trimmed = path.replace(/^\/+|\/+$/g, '');
  if (trimmed === '404') return '404.html';
  return trimmed === '' ? 'index.html' : `${trimmed}/index.html`;
}
