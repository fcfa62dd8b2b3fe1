import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VERSION_META, versionedUrl } from '#model/site-version.ts';
import type { RenderedPage } from '#model/rendered-page.ts';
import { type BundleManifest, entryStyles, filesOf, readManifest } from './bundle-manifest.ts';
import { policyElement } from './content-security-policy.ts';
import { escapeXml } from './feeds/escape.ts';
import { compileTemplate } from './page-template.ts';
import { createCriticalCss } from './page-styles/critical-css.ts';
import { extractStyleAttributes } from './page-styles/style-attributes.ts';

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
 * Reads the bundle's index.html as a shell for every page. What the first paint needs of the style sheet stands
 * in the page itself, so that it waits for one answer only; the whole sheet, the page's own code and its
 * data are asked for from the page's end on, beside the script instead of after it.
 */
export async function readPageShell(client: string, site: ShellSite): Promise<FillShell> {
  const { base, version } = site;
  const manifest = await readManifest(client);
  const { template, links, css } = await takeStyles(client, { base, manifest });
  const fill = compileTemplate(template);
  const criticalCss = createCriticalCss(css);
  const mark = `<meta name="${VERSION_META}" content="${escapeXml(version)}">`;
  return ({ head, html, language, ...needs }) => {
    const markup = extractStyleAttributes(html);
    const style = criticalCss(markup.names) + markup.rules;
    return fill({
      head: `${policyElement([style])}${head}${mark}<style>${style}</style>`,
      html: markup.html,
      language,
      preloads: links + preloadLinks(needs, manifest, site),
    });
  };
}

interface Styles {
  /** The HTML without its links to style sheets. */
  readonly template: string;
  readonly links: string;
  readonly css: string;
}

/** Vite writes the link exactly so; should that change, the build must fail and not lose its styles. */
async function takeStyles(
  client: string,
  { base, manifest }: { readonly base: string; readonly manifest: BundleManifest },
): Promise<Styles> {
  let template = await readFile(join(client, 'index.html'), 'utf8');
  let [links, css] = ['', ''];
  for (const file of entryStyles(manifest)) {
    const link = `<link rel="stylesheet" crossorigin href="${base}${file}">`;
    const [before, after] = template.split(link);
    if (before === undefined || after === undefined) throw new Error(`index.html lacks ${link}`);
    template = before + after;
    links += link;
    css += await readFile(join(client, file), 'utf8');
  }
  if (css.includes('</style')) throw new Error('The styles would end their own style element.');
  return { template, links, css };
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
