import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VERSION_META, versionedUrl } from '#model/site-version.ts';
import type { RenderedPage } from './app-renderer.ts';
import { type BundleManifest, entryStyles, filesOf, readManifest } from './bundle-manifest.ts';
import { escapeXml } from './feeds/escape.ts';
import { compileTemplate } from './page-template.ts';

/** Puts a rendered page into the bundle's HTML. */
export type FillShell = (
  page: Pick<RenderedPage, 'html' | 'head' | 'language'> & PageNeeds,
) => string;

interface PageNeeds {
  readonly dataFiles?: readonly string[];
  readonly modules?: readonly string[];
}

/** Where the site lives, and which build of it this is. */
export interface ShellSite {
  readonly base: string;
  readonly version: string;
}

/**
 * Reads the bundle's index.html as a shell for every page. The style sheet stands in the page itself,
 * so that the first paint waits for one answer only; a page's own code and data are asked for
 * from its end on, beside the script instead of after it.
 */
export async function readPageShell(client: string, site: ShellSite): Promise<FillShell> {
  const { base, version } = site;
  const manifest = await readManifest(client);
  const template = await readFile(join(client, 'index.html'), 'utf8');
  const fill = compileTemplate(await inlineStyles(template, { client, base, manifest }));
  const mark = `<meta name="${VERSION_META}" content="${escapeXml(version)}">`;
  return ({ head, html, language, ...needs }) =>
    fill({ head: head + mark, html, language, preloads: preloadLinks(needs, manifest, site) });
}

interface Styling {
  readonly client: string;
  readonly base: string;
  readonly manifest: BundleManifest;
}

/** Vite writes the link exactly so; should that change, the build must fail and not lose its styles. */
async function inlineStyles(
  template: string,
  { client, base, manifest }: Styling,
): Promise<string> {
  let html = template;
  for (const file of entryStyles(manifest)) {
    const link = `<link rel="stylesheet" crossorigin href="${base}${file}">`;
    const [before, after] = html.split(link);
    if (before === undefined || after === undefined) throw new Error(`index.html lacks ${link}`);
    const css = await readFile(join(client, file), 'utf8');
    if (css.includes('</style')) throw new Error(`${file} would end its own style element.`);
    html = `${before}<style>${css.trim()}</style>${after}`;
  }
  return html;
}

function preloadLinks(
  { dataFiles = [], modules = [] }: PageNeeds,
  manifest: BundleManifest,
  { base, version }: ShellSite,
): string {
  const { scripts, styles } = filesOf(manifest, modules);
  const href = (file: string) => escapeXml(base + file);
  return [
    ...styles.map((file) => `<link rel="stylesheet" crossorigin href="${href(file)}">`),
    ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="${href(file)}">`),
    ...dataFiles.map((file) => {
      const url = escapeXml(versionedUrl(base + file, version));
      return `<link rel="preload" as="fetch" crossorigin href="${url}">`;
    }),
  ].join('');
}
