import type { Site } from '#model/catalog.ts';
import { CATALOG_VERSION } from '#model/catalog-version.ts';
import { INTERFACE_LANGUAGES } from '#model/interface-language.ts';
import type { SiteConfig } from '../collect/site-config.ts';
import type { PlacedReport } from '../resolve/places/placed-report.ts';

/** The site's description: what it is called, in which languages it speaks, and which event exists in which. */
export function siteOf(placed: readonly PlacedReport[], config: SiteConfig): Site {
  const found = [...new Set(placed.map(({ report }) => report.language))].sort();
  const languages = found.includes(config.defaultLanguage)
    ? [config.defaultLanguage, ...found.filter((language) => language !== config.defaultLanguage)]
    : found;
  const title = config.titles[config.defaultLanguage] ?? config.title ?? 'Events';
  return {
    catalog: CATALOG_VERSION,
    title,
    ...(config.author === undefined ? {} : { author: config.author }),
    languages: languages.length === 0 ? [config.defaultLanguage] : languages,
    events: new Set(placed.map(({ report }) => report.slug)).size,
    eventLanguages: languagesOf(placed),
    defaultLanguage:
      INTERFACE_LANGUAGES.find((language) => language === config.defaultLanguage) ?? 'en',
  };
}

/** By slug in the order of the alphabet, so that an added event moves no other line. */
function languagesOf(placed: readonly PlacedReport[]): Site['eventLanguages'] {
  const slugs = [...new Set(placed.map(({ report }) => report.slug))].sort();
  const languages = new Map(placed.map(({ report }) => [report.slug, report.languages]));
  return Object.fromEntries(slugs.map((slug) => [slug, languages.get(slug) ?? []]));
}

/** Each event once: in the asked language, else in the first of the site's languages that it exists in. */
export function shownIn(
  language: string,
  placed: readonly PlacedReport[],
  languages: readonly string[],
): PlacedReport[] {
  const order = [language, ...languages];
  const best = new Map<string, PlacedReport>();
  for (const own of placed) {
    const known = best.get(own.report.slug);
    const better =
      known === undefined ||
      order.indexOf(own.report.language) < order.indexOf(known.report.language);
    if (better) best.set(own.report.slug, own);
  }
  return placed.filter((own) => best.get(own.report.slug) === own);
}
