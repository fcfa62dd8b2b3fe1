import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AppRenderer, PrerenderContext, RenderedPage } from './app-renderer.ts';
import type { FillTemplate } from './page-template.ts';

/** Pages rendered at a time: enough to keep the disk and the processor busy, few enough for the memory. */
const BATCH = 16;

export interface PrerenderOptions {
  readonly renderer: AppRenderer;
  /** Folder that holds the catalog's `data/`. */
  readonly catalog: string;
  readonly base: string;
  readonly fillTemplate: FillTemplate;
  /** Folder that the pages are written into. */
  readonly out: string;
}

export interface PrerenderedPage {
  /** App path with its language prefix and without base. */
  readonly path: string;
  /** File below the site's root. */
  readonly file: string;
  readonly language: string;
  readonly dataFiles: readonly string[];
}

/** Writes one HTML file for each page of the app, and returns them in the order in which the app lists them. */
export async function prerenderPages(options: PrerenderOptions): Promise<PrerenderedPage[]> {
  const { renderer, base, catalog } = options;
  const context: PrerenderContext = { base, readJson: createCatalogReader(catalog) };
  const paths = await renderer.listPages(context);
  const pages: PrerenderedPage[] = [];
  for (let start = 0; start < paths.length; start += BATCH) {
    const batch = paths.slice(start, start + BATCH);
    pages.push(...(await Promise.all(batch.map((path) => writePage(path, context, options)))));
  }
  return pages;
}

async function writePage(
  path: string,
  context: PrerenderContext,
  { renderer, fillTemplate, out }: PrerenderOptions,
): Promise<PrerenderedPage> {
  const page = await renderPage(path, context, renderer);
  const file = fileOfPage(path);
  const target = join(out, file);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, fillTemplate(page));
  return { path, file, language: page.language, dataFiles: page.dataFiles };
}

async function renderPage(
  path: string,
  context: PrerenderContext,
  renderer: AppRenderer,
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

/** Reads each file once: the pages of a site share most of their data. */
function createCatalogReader(catalog: string): PrerenderContext['readJson'] {
  const files = new Map<string, Promise<unknown>>();
  return (file) => {
    const known = files.get(file);
    if (known !== undefined) return known;
    const read = readFile(join(catalog, file), 'utf8').then((text): unknown => JSON.parse(text));
    files.set(file, read);
    return read;
  };
}
