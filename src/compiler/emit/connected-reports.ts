import { catalogFiles } from '#model/catalog-files.ts';
import type { PhotoList } from '#model/catalog.ts';
import { connectReport, connectSummary, connectedPhotos } from '../resolve/links/connect.ts';
import type { ReportLinks } from '../resolve/links/links-of-report.ts';
import type { PlacedReport } from '../resolve/places/placed-report.ts';
import type { CatalogFile } from './catalog-file.ts';
import { type LinkContext, linkReports } from './linked-reports.ts';

/** What the catalog tells of a report that is joined to the others. */
export interface ConnectedReport {
  /** The whole of it. */
  readonly file: CatalogFile;
  /** JSON of its line in the timeline. */
  readonly summary: string;
  /** JSON of its part of the photos' list, where it has photos. */
  readonly photos: string | undefined;
}

/** Every report joined to the others; kept while neither it nor its links change. */
export function connectReports(context: LinkContext): ReadonlyMap<PlacedReport, ConnectedReport> {
  const linked = linkReports(context);
  return new Map(
    context.placed.map((own) => {
      const { links, text } = linked.get(own.key) ?? unreachable();
      const connected = context.memo.get(
        `connected ${own.key}`,
        () => [own, text()],
        () => connect(own, links),
      );
      return [own, connected] as const;
    }),
  );
}

function unreachable(): never {
  throw new Error('every report has its links');
}

function connect(own: PlacedReport, links: ReportLinks): ConnectedReport {
  const { slug, language, title, date, photos } = own.report;
  const photoEvent = {
    slug,
    language,
    title,
    ...(date === undefined ? {} : { date: date.start }),
    photos: connectedPhotos(own, links),
  } satisfies PhotoList['events'][number];
  const version = {};
  return {
    file: {
      names: [catalogFiles.event(language, slug)],
      version,
      content: () => JSON.stringify(connectReport(own, links)),
    },
    summary: JSON.stringify(connectSummary(own, links)),
    photos: photos.length === 0 ? undefined : JSON.stringify(photoEvent),
  };
}
