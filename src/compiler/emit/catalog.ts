import { catalogFiles } from '#model/catalog-files.ts';
import type { Diagnostic, EventReport, Site } from '#model/catalog.ts';
import type { SiteConfig } from '../collect/site-config.ts';
import type { Memo } from '../memo.ts';
import { type PlacedReport, createReportPlacer } from '../resolve/places/placed-report.ts';
import { speakerIds } from '../resolve/speakers/speaker-pages.ts';
import { learnTopics } from '../resolve/topics/topic-book.ts';
import { type CatalogFile, textFile } from './catalog-file.ts';
import { connectReports } from './connected-reports.ts';
import { listingFiles } from './listings.ts';
import { newestFirst } from './newest-first.ts';
import { type ReportDocuments, searchDocuments } from './search-documents.ts';
import { siteOf } from './site.ts';

export interface CatalogInput {
  /** What earlier catalogs of the same compiler were made from. */
  readonly memo: Memo;
  readonly reports: readonly EventReport[];
  readonly config: SiteConfig;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Catalog {
  readonly site: Site;
  /** All files but those of the search index. The last one tells of the others: without it there is no catalog. */
  readonly files: readonly CatalogFile[];
  /** What the search index is made of. */
  readonly documents: readonly ReportDocuments[];
}

/** The whole catalog as files. The same reports give the same bytes. */
export function emitCatalog({ memo, reports, config, diagnostics }: CatalogInput): Catalog {
  const placed = placeReports([...reports].sort(newestFirst), memo);
  const site = siteOf(placed, config);
  const shared = {
    memo,
    placed,
    languages: site.languages,
    book: learnTopics(placed, memo),
    speakerIds: speakerIds(placed),
  };
  const connected = connectReports(shared);
  const files = [
    ...[...connected.values()].map(({ file }) => file),
    ...listingFiles({ ...shared, connected }),
    textFile([catalogFiles.diagnostics()], JSON.stringify(diagnostics)),
    textFile([catalogFiles.site()], JSON.stringify(site)),
  ];
  return { site, files, documents: searchDocuments(placed, shared.book, memo) };
}

/** Reports with their places; each the same object as long as the report is. */
function placeReports(reports: readonly EventReport[], memo: Memo): PlacedReport[] {
  const place = createReportPlacer();
  return reports.map((report) =>
    memo.get(`places ${report.language}/${report.slug}`, [report], () => place(report)),
  );
}
