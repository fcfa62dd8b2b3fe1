import { catalogFiles } from '#model/catalog-files.ts';
import {
  CATALOG_VERSION,
  INTERFACE_LANGUAGES,
  type Diagnostic,
  type EventReport,
  type Site,
} from '#model/catalog.ts';
import { buildSearchIndex } from '#search/build-index.ts';
import type { SiteConfig } from '../collect/site-config.ts';
import type { Memo } from '../memo.ts';
import { connectReport, relatedEvents, topicsOfReports } from '../resolve/connect.ts';
import { speakerIds, speakerPages } from '../resolve/speaker-pages.ts';
import { type PlacedReport, learnTopics, placeReport } from '../resolve/topic-book.ts';
import { topicPages } from '../resolve/topic-pages.ts';
import { searchDocuments } from './search-documents.ts';
import { newestFirst, summaryOf } from './summaries.ts';
import type { CatalogFile } from './write-catalog.ts';

export interface CatalogInput {
  /** What earlier catalogs of the same compiler were made from. */
  readonly memo: Memo;
  readonly reports: readonly EventReport[];
  readonly config: SiteConfig;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Catalog {
  readonly site: Site;
  readonly files: readonly CatalogFile[];
}

/** The whole catalog as files. The same reports give the same bytes. */
export function emitCatalog({ memo, reports, config, diagnostics }: CatalogInput): Catalog {
  const placed = [...reports].sort(newestFirst).map((report) => placedReport(report, memo));
  const site = siteOf(placed, config);
  const book = learnTopics(placed);
  const topics = topicsOfReports(book);
  const ids = speakerIds(placed);
  const languages = new Set([...site.languages, ...INTERFACE_LANGUAGES]);
  const shownBy = new Map(
    [...languages].map((language) => [language, shownIn(language, placed, site.languages)]),
  );
  const connected = new Map(
    placed.map((own) => {
      const shown = shownBy.get(own.report.language) ?? [];
      const related = relatedEvents(own, topics.get(own.report) ?? [], new Set(shown));
      const report = connectReport(own, topics.get(own.report) ?? [], {
        book,
        speakerIds: ids,
        shown,
      });
      return [own, related.length === 0 ? report : { ...report, related }];
    }),
  );
  const files: CatalogFile[] = [
    json(catalogFiles.site(), site),
    ...[...connected.values()].map((report) =>
      json(catalogFiles.event(report.language, report.slug), report),
    ),
  ];
  for (const language of INTERFACE_LANGUAGES) {
    const shown = shownBy.get(language) ?? [];
    const summaries = shown.flatMap((own) => connected.get(own) ?? []);
    const pages = topicPages(book, shown);
    files.push(
      json(catalogFiles.timeline(language), { events: summaries.map(summaryOf) }),
      json(catalogFiles.topics(language), {
        topics: pages.map(
          ({ aliases: _a, learnedFrom: _l, where: _w, related: _r, photos: _p, ...summary }) =>
            summary,
        ),
      }),
      ...pages.map((page) => json(catalogFiles.topic(language, page.id), page)),
      json(catalogFiles.speakers(language), { speakers: speakerPages(shown, ids) }),
      json(catalogFiles.photos(language), { events: photoEvents(summaries) }),
    );
  }
  for (const { name, content } of buildSearchIndex(searchDocuments(placed, book))) {
    files.push({ name: catalogFiles.search(name), content });
  }
  files.push(json(catalogFiles.diagnostics(), diagnostics));
  return { site, files };
}

/** A report with its places; the same object as long as the report is. */
function placedReport(report: EventReport, memo: Memo): PlacedReport {
  return memo.get(`places ${report.language}/${report.slug}`, [report], () => placeReport(report));
}

function json(name: string, value: unknown): CatalogFile {
  return { name, content: `${JSON.stringify(value)}\n` };
}

function siteOf(placed: readonly PlacedReport[], config: SiteConfig): Site {
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
function shownIn(
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

function photoEvents(reports: readonly EventReport[]): {
  slug: string;
  language: string;
  title: string;
  date?: string;
  photos: EventReport['photos'];
}[] {
  return reports
    .filter((report) => report.photos.length > 0)
    .map(({ slug, language, title, date, photos }) => ({
      slug,
      language,
      title,
      ...(date === undefined ? {} : { date: date.start }),
      photos,
    }));
}
