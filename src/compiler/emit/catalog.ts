import { catalogFiles } from '#model/catalog-files.ts';
import type { Diagnostic, EventReport, Site } from '#model/catalog.ts';
import type { SiteConfig } from '../collect/site-config.ts';
import type { Memo } from '../memo.ts';
import { type ReportLinks, connectReport, linksOf } from '../resolve/connect.ts';
import { createRelatedFinder } from '../resolve/related-events.ts';
import { speakerIds } from '../resolve/speaker-pages.ts';
import {
  type PlacedReport,
  type TopicBook,
  learnTopics,
  placeReport,
} from '../resolve/topic-book.ts';
import { topicsOfReports } from '../resolve/topics-of-reports.ts';
import { listingFiles } from './listings.ts';
import { type ReportDocuments, searchDocuments } from './search-documents.ts';
import { shownIn, siteOf } from './site.ts';
import { newestFirst } from './summaries.ts';
import { type CatalogFile, json } from './write-catalog.ts';

export interface CatalogInput {
  /** What earlier catalogs of the same compiler were made from. */
  readonly memo: Memo;
  readonly reports: readonly EventReport[];
  readonly config: SiteConfig;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Catalog {
  readonly site: Site;
  /** All files but those of the search index. */
  readonly files: readonly CatalogFile[];
  /** What the search index is made of. */
  readonly documents: readonly ReportDocuments[];
}

/** The whole catalog as files. The same reports give the same bytes. */
export function emitCatalog({ memo, reports, config, diagnostics }: CatalogInput): Catalog {
  const placed = [...reports].sort(newestFirst).map((report) => placedReport(report, memo));
  const site = siteOf(placed, config);
  const book = learnTopics(placed, memo);
  const shared: Shared = { memo, book, placed, site, speakerIds: speakerIds(placed) };
  const connected = connectAll(shared);
  const files = [
    { name: catalogFiles.site(), content: json(site) },
    ...[...connected.values()].map(({ file }) => file),
    ...listingFiles({
      ...shared,
      languages: site.languages,
      connected: new Map([...connected].map(([own, { report }]) => [own, report])),
    }),
    { name: catalogFiles.diagnostics(), content: json(diagnostics) },
  ];
  return { site, files, documents: searchDocuments(placed, book, memo) };
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
function connectAll(shared: Shared): ReadonlyMap<PlacedReport, ConnectedReport> {
  const { memo, placed, site } = shared;
  const signatures = placed.map(({ signature }) => signature);
  const links = memo.get('links', [...signatures, site.languages.join()], () => linkAll(shared));
  return new Map(
    placed.map((own, index) => {
      const { language, slug } = own.report;
      const { links: joined, text } = links[index] ?? unreachable();
      const connected = memo.get(`connected ${language}/${slug}`, [own, text], () => {
        const report = connectReport(own, joined);
        const name = catalogFiles.event(language, slug);
        return { report, file: { name, content: json(report) } };
      });
      return [own, connected] as const;
    }),
  );
}

function unreachable(): never {
  throw new Error('every report has its links');
}

/** What each report has from the others, in their order; depends on nothing but their signatures. */
function linkAll({
  book,
  placed,
  site,
  speakerIds: ids,
}: Shared): { readonly links: ReportLinks; readonly text: string }[] {
  const topics = topicsOfReports(book);
  const timelines = new Map(
    site.languages.map((language) => [
      language,
      timelineOf(shownIn(language, placed, site.languages)),
    ]),
  );
  return placed.map((own) => {
    const timeline = timelines.get(own.report.language) ?? timelineOf([]);
    const links = linksOf(own, {
      topics: topics.get(own) ?? [],
      speakerIds: ids,
      neighbours: timeline.neighboursOf(own),
      findRelated: timeline.findRelated,
    });
    return { links, text: JSON.stringify(links) };
  });
}

/** What stands beside what, among the reports that one language shows, the newest first. */
function timelineOf(order: readonly PlacedReport[]) {
  const positions = new Map(order.map((own, at) => [own, at]));
  return {
    findRelated: createRelatedFinder(order),
    neighboursOf(own: PlacedReport) {
      const at = positions.get(own) ?? -1;
      return { older: order[at + 1], newer: at > 0 ? order[at - 1] : undefined };
    },
  };
}

/** A report with its places; the same object as long as the report is. */
function placedReport(report: EventReport, memo: Memo): PlacedReport {
  return memo.get(`places ${report.language}/${report.slug}`, [report], () => placeReport(report));
}
