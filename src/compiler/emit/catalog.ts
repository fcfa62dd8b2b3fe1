import { catalogFiles } from '#model/catalog-files.ts';
import {
  INTERFACE_LANGUAGES,
  type Diagnostic,
  type EventReport,
  type Site,
} from '#model/catalog.ts';
import { buildSearchIndex } from '#search/build-index.ts';
import type { SiteConfig } from '../collect/site-config.ts';
import type { Memo } from '../memo.ts';
import { connectReport, linksOf } from '../resolve/connect.ts';
import { speakerIds, speakerPages } from '../resolve/speaker-pages.ts';
import {
  type PlacedReport,
  type TopicBook,
  learnTopics,
  placeReport,
} from '../resolve/topic-book.ts';
import { topicPages } from '../resolve/topic-pages.ts';
import { topicsOfReports } from '../resolve/topics-of-reports.ts';
import { searchDocuments } from './search-documents.ts';
import { shownIn, siteOf } from './site.ts';
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
  const shared: Shared = { memo, book, placed, site, speakerIds: speakerIds(placed) };
  const connected = connectAll(shared);
  const search = buildSearchIndex(searchDocuments(placed, book));
  const files = [
    json(catalogFiles.site(), site),
    ...[...connected.values()].map(({ file }) => file),
    ...INTERFACE_LANGUAGES.flatMap((language) => languageFiles(language, connected, shared)),
    ...search.map(({ name, content }) => ({ name: catalogFiles.search(name), content })),
    json(catalogFiles.diagnostics(), diagnostics),
  ];
  return { site, files };
}

interface Shared {
  readonly memo: Memo;
  readonly book: TopicBook;
  readonly placed: readonly PlacedReport[];
  readonly site: Site;
  readonly speakerIds: ReadonlyMap<string, string>;
}

interface ConnectedReport {
  readonly report: EventReport;
  readonly file: CatalogFile;
}

/** Every report joined to the others, with its file; both are kept while neither it nor its links change. */
function connectAll({
  memo,
  book,
  placed,
  site,
  speakerIds: ids,
}: Shared): ReadonlyMap<PlacedReport, ConnectedReport> {
  const topics = topicsOfReports(book);
  const orders = new Map(
    site.languages.map((language) => [language, shownIn(language, placed, site.languages)]),
  );
  const positions = new Map(
    [...orders].map(([language, order]) => [language, new Map(order.map((own, at) => [own, at]))]),
  );
  return new Map(
    placed.map((own) => {
      const { language, slug } = own.report;
      const [order, shown] = [
        orders.get(language) ?? [],
        positions.get(language) ?? new Map<PlacedReport, number>(),
      ];
      const links = linksOf(own, { topics: topics.get(own) ?? [], speakerIds: ids, shown, order });
      const connected = memo.get(
        `connected ${language}/${slug}`,
        [own, JSON.stringify(links)],
        () => {
          const report = connectReport(own, links);
          return { report, file: json(catalogFiles.event(language, slug), report) };
        },
      );
      return [own, connected] as const;
    }),
  );
}

/** What one language of the interface lists. */
function languageFiles(
  language: string,
  connected: ReadonlyMap<PlacedReport, ConnectedReport>,
  { memo, book, placed, site, speakerIds: ids }: Shared,
): CatalogFile[] {
  const shown = shownIn(language, placed, site.languages);
  const reports = shown.flatMap((own) => connected.get(own)?.report ?? []);
  const pages = topicPages(book, shown, { language, memo });
  return [
    json(catalogFiles.timeline(language), { events: reports.map(summaryOf) }),
    json(catalogFiles.topics(language), { topics: pages.map(({ summary }) => summary) }),
    ...pages.map(({ summary, content }) => ({
      name: catalogFiles.topic(language, summary.id),
      content,
    })),
    json(catalogFiles.speakers(language), { speakers: speakerPages(shown, ids) }),
    json(catalogFiles.photos(language), { events: photoEvents(reports) }),
  ];
}

/** A report with its places; the same object as long as the report is. */
function placedReport(report: EventReport, memo: Memo): PlacedReport {
  return memo.get(`places ${report.language}/${report.slug}`, [report], () => placeReport(report));
}

function json(name: string, value: unknown): CatalogFile {
  return { name, content: `${JSON.stringify(value)}\n` };
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
