import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

export interface BrokenLink {
  readonly url: string;
  readonly status: number;
  /** The page that names it. */
  readonly from: string;
}

export interface CrawlResult {
  /** Every address below the base that was asked for. */
  readonly visited: ReadonlySet<string>;
  readonly broken: readonly BrokenLink[];
  /** Pages that only lead elsewhere. */
  readonly redirects: ReadonlySet<string>;
}

/** Attributes in which a page names other files; `srcset` is a list. */
const LINKS = { a: 'href', link: 'href', script: 'src', img: 'src', source: 'srcSet' } as const;

/** Compressing is most of what an answer costs, and says nothing about links. */
const UNCOMPRESSED = { headers: { 'accept-encoding': 'identity' } };

/**
 * Asks for every address that can be reached from `starts` by links within the base, as a reader
 * without JavaScript does: pages, photos, data, feeds. Other hosts are left out, and fragments and
 * queries too: a static host answers the same whatever they are.
 */
export async function crawl(base: string, starts: readonly string[]): Promise<CrawlResult> {
  const queue = starts.map((start) => ({ url: new URL(start, base).href, from: 'the start' }));
  const visited = new Set(queue.map(({ url }) => url));
  const broken: BrokenLink[] = [];
  const redirects = new Set<string>();
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { url, from } = next;
    const response = await fetch(url, UNCOMPRESSED);
    const text = await response.text();
    if (response.status !== 200) broken.push({ url, from, status: response.status });
    else if (response.headers.get('content-type')?.startsWith('text/html') === true) {
      if (text.includes('http-equiv="refresh"')) redirects.add(url);
      for (const link of linksOf(text, response.url)) {
        if (!link.startsWith(base) || visited.has(link)) continue;
        visited.add(link);
        queue.push({ url: link, from: url });
      }
    }
  }
  return { visited, broken, redirects };
}

function linksOf(html: string, pageUrl: string): string[] {
  const root: Root = { type: 'root', children: [{ type: 'raw', value: html }] };
  const links: string[] = [];
  visit(parseHtml(root), 'element', ({ tagName, properties }) => {
    const name = LINKS[tagName as keyof typeof LINKS];
    const value = name === undefined ? undefined : properties[name];
    if (typeof value !== 'string') return;
    const values = name === 'srcSet' ? srcsetUrls(value) : [value];
    links.push(...values.flatMap((link) => resolve(link, pageUrl)));
  });
  return links;
}

/** The parser that browsers agree on (parse5), run over a page's text. */
function parseHtml(root: Root): Root {
  return unified().use(rehypeRaw).runSync(root);
}

function srcsetUrls(srcset: string): string[] {
  return srcset.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] ?? []);
}

function resolve(link: string, pageUrl: string): string[] {
  if (!URL.canParse(link, pageUrl)) return [];
  const url = new URL(link, pageUrl);
  url.hash = '';
  url.search = '';
  return /^https?:$/.test(url.protocol) ? [url.href] : [];
}
