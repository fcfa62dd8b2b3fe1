import { escapeXml } from './feeds/escape.ts';
import type { SiteFile } from './feeds/feed-files.ts';
import { absoluteUrl, type PublishedSite } from './published-site.ts';

/** Pages at the addresses that the events had on the author's Hugo site; each leads to the new one. */
export function hugoRedirects(published: PublishedSite): SiteFile[] {
  const redirects = new Map<string, SiteFile>();
  for (const { events } of published.editions) {
    for (const { report, path } of events) {
      const file = fileOfHugoPath(report.hugoPath);
      // A report without a twin stands in both editions; its own language's comes first.
      if (file !== undefined && !redirects.has(file)) {
        redirects.set(file, { file, text: redirectPage(published, path) });
      }
    }
  }
  return [...redirects.values()];
}

/** Undefined where there is no old address, or where one could reach out of the site's folder. */
function fileOfHugoPath(hugoPath: string | undefined): string | undefined {
  const parts = hugoPath?.split('/').filter((part) => part !== '') ?? [];
  const unsafe = parts.some((part) => part === '.' || part === '..' || /[\\\0]/.test(part));
  return parts.length === 0 || unsafe ? undefined : `${parts.join('/')}/index.html`;
}

/** GitHub Pages has no redirects of its own; a refresh of no seconds is taken as one, by search engines too. */
function redirectPage({ address }: PublishedSite, path: string): string {
  const target = escapeXml(`${address.base}${path.slice(1)}`);
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8" />',
    `<meta http-equiv="refresh" content="0; url=${target}" />`,
    `<link rel="canonical" href="${escapeXml(absoluteUrl(address, path))}" />`,
    '<title>Moved</title>',
    `<p>This page is now at <a href="${target}">${target}</a>.</p>`,
    '</html>',
    '',
  ].join('\n');
}
