import { INTERFACE_LANGUAGES } from '#model/interface-language.ts';
import { localizedPath, splitLanguage } from '#model/routes.ts';
import { absoluteUrl, type PublishedSite } from '../published-site.ts';
import { escapeXml } from './escape.ts';

/** Every page with its twins in the other languages (https://www.sitemaps.org/protocol.html). */
export function sitemap(published: PublishedSite, paths: readonly string[]): string {
  const known = new Set(paths);
  const entries = paths.map((path) =>
    [
      '  <url>',
      `    <loc>${escapeXml(absoluteUrl(published.address, path))}</loc>`,
      ...twinsOf(published, path)
        .filter((twin) => known.has(twin.path))
        .map(
          ({ language, url }) =>
            `    <xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(url)}"/>`,
        ),
      '  </url>',
    ].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

export interface Twin {
  readonly language: string;
  readonly path: string;
  readonly url: string;
}

/** The addresses of one page in every language of the interface, itself included. */
export function twinsOf({ site, address }: PublishedSite, path: string): Twin[] {
  const { path: appPath } = splitLanguage(path, site.defaultLanguage);
  return INTERFACE_LANGUAGES.map((language) => {
    const twin = localizedPath(appPath, language, site.defaultLanguage);
    return { language, path: twin, url: absoluteUrl(address, twin) };
  });
}

/** Everything may be read; the map is named where its address is a real one. */
export function robots({ address }: PublishedSite): string {
  const map =
    address.origin === undefined ? '' : `Sitemap: ${absoluteUrl(address, 'sitemap.xml')}\n`;
  return `User-agent: *\nAllow: /\n${map}`;
}
