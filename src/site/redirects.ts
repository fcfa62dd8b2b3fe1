import { routes } from '#model/routes.ts';
import { policyElement } from './content-security-policy.ts';
import { escapeXml } from './feeds/escape.ts';
import type { SiteFile } from './feeds/feed-files.ts';
import { twinsOf } from './feeds/sitemap.ts';
import { absoluteUrl, editionFolder, type PublishedSite } from './published-site.ts';

/**
 * Pages that lead elsewhere: from the addresses that events and their section had on the author's Hugo
 * site to the new ones, and from a page's address in a language that does not know it to what stands above.
 * @param paths of the pages that exist.
 */
export function redirects(published: PublishedSite, paths: readonly string[]): SiteFile[] {
  const taken = new Set(paths);
  const found = new Map([...hugoRedirects(published), ...twinRedirects(published, paths)]);
  return [...found]
    .filter(([from]) => !taken.has(from))
    .map(([from, to]) => ({
      file: `${from.slice(1)}index.html`,
      text: redirectPage(published, to),
    }));
}

/** A path and where it leads; both with the language's prefix and without base. */
type Redirect = readonly [from: string, to: string];

function hugoRedirects({ site, editions }: PublishedSite): Redirect[] {
  return editions.flatMap(({ language, events }) => {
    const folder = `/${editionFolder(site, language)}`;
    return events.flatMap(({ report, path }): Redirect[] => {
      const parts = safeParts(report.hugoPath);
      if (parts.length === 0) return [];
      const own: Redirect = [`${folder}${parts.join('/')}/`, path];
      const section = parts.slice(0, -1).join('/');
      return section === '' ? [own] : [own, [`${folder}${section}/`, folder]];
    });
  });
}

/** Empty where there is no old address, or one that could reach out of the site's folder. */
function safeParts(hugoPath: string | undefined): string[] {
  const parts = hugoPath?.split('/').filter((part) => part !== '') ?? [];
  const unsafe = parts.some((part) => part === '.' || part === '..' || /[\\\0]/.test(part));
  return unsafe ? [] : parts;
}

/** A topic may be known in one language only; its twin's address then leads to the nearest page above. */
function twinRedirects(published: PublishedSite, paths: readonly string[]): Redirect[] {
  const known = new Set(paths);
  return paths.flatMap((path) =>
    twinsOf(published, path)
      .filter((twin) => path.endsWith('/') && !known.has(twin.path))
      .flatMap((twin): Redirect[] => {
        const above = parentOf(twin.path);
        return [[twin.path, known.has(above) ? above : routes.timeline.href()]];
      }),
  );
}

/** @example parentOf('/vi/topics/x-ray/') // '/vi/topics/' */
function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
}

/** GitHub Pages has no redirects of its own; a refresh of no seconds is taken as one, by search engines too. */
function redirectPage({ address }: PublishedSite, path: string): string {
  const target = escapeXml(`${address.base}${path.slice(1)}`);
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8" />',
    policyElement([]),
    `<meta http-equiv="refresh" content="0; url=${target}" />`,
    `<link rel="canonical" href="${escapeXml(absoluteUrl(address, path))}" />`,
    '<title>Moved</title>',
    `<p>This page is now at <a href="${target}">${target}</a>.</p>`,
    '</html>',
    '',
  ].join('\n');
}
