import type { PhrasingContent, RootContent } from 'mdast';
import { routes } from '#model/routes.ts';
import { parseMarkdown } from '../../parse/tree/markdown-tree.ts';
import { markdownText } from '../../parse/markdown-text.ts';
import { withChildren } from '../../parse/tree/normalise-phrasing.ts';
import { markRewritten } from '../../parse/source/rewritten.ts';

/** The slug of the report at an address of the author's site, or undefined. */
export type FindReport = (address: string) => string | undefined;

/** Addresses and slugs of all reports. Letter case, `_index.md` and slashes at the end make no difference. */
export function createReportFinder(
  reports: Iterable<readonly [address: string, slug: string]>,
): FindReport {
  const slugs = new Map([...reports].map(([address, slug]) => [foldAddress(address), slug]));
  return (address) => slugs.get(foldAddress(address));
}

/** A link that is not followed by a protocol, an anchor or a host. */
const RELATIVE_LINK = /\]\(\s*<?(?![a-z][a-z0-9+.-]*:|#|\/\/)/i;

/**
 * Markdown whose links to other reports lead to their pages of this site. Relative links to anything else
 * would lead nowhere: they leave their words behind.
 * @param base address of the page on the author's site, with slashes at both ends
 */
export function linkReports(text: string, base: string, find: FindReport): string {
  if (!RELATIVE_LINK.test(text)) return text;
  const { children } = parseMarkdown(text);
  return markdownText(
    children.flatMap((node) => relink(node, (url) => routeOf(url, base, find))),
    text,
  );
}

type Route = (url: string) => string | undefined;

function relink(node: RootContent, route: Route): RootContent[] {
  if (node.type === 'link') return relinked(node, route);
  if (!('children' in node)) return [node];
  return [
    withChildren(
      node,
      node.children.flatMap((child) => relink(child, route)),
    ),
  ];
}

function relinked(node: RootContent & { type: 'link' }, route: Route): PhrasingContent[] {
  if (/^(?:[a-z][a-z0-9+.-]*:|#|\/\/)/i.test(node.url)) return [node];
  const url = route(node.url);
  return url === undefined ? node.children.map(markRewritten) : [markRewritten({ ...node, url })];
}

function routeOf(url: string, base: string, find: FindReport): string | undefined {
  const above = base.replace(/[^/]+\/$/, '');
  for (const from of [base, above]) {
    const slug = find(resolveAddress(url, from));
    if (slug !== undefined) return routes.event.href(slug);
  }
  return undefined;
}

function resolveAddress(url: string, base: string): string {
  try {
    return decodeURIComponent(new URL(url, `https://site.invalid${base}`).pathname);
  } catch {
    return url;
  }
}

function foldAddress(address: string): string {
  return address
    .toLowerCase()
    .replace(/\/?_?index(?:\.[a-z-]+)?(?:\.md)?\/?$/, '')
    .replace(/(?:\.[a-z]{2})?\.md$/, '')
    .replace(/\s+/g, '-')
    .replace(/^\/+|\/+$/g, '');
}
