import { catalogFiles } from '#model/catalog-files.ts';
import type { PhotoList } from '#model/catalog.ts';
import type { Memo } from '../memo.ts';
import { connectReport, connectSummary, connectedPhotos } from '../resolve/connect.ts';
import { type ReportLinks, linksOf } from '../resolve/links-of-report.ts';
import type { PlacedReport } from '../resolve/placed-report.ts';
import { createRelatedFinder } from '../resolve/related-events.ts';
import type { TopicBook } from '../resolve/topic-book.ts';
import { type CatalogFile, json } from './catalog-file.ts';
import { shownIn } from './site.ts';

export interface ConnectContext {
  readonly memo: Memo;
  readonly book: TopicBook;
  readonly placed: readonly PlacedReport[];
  /** Languages of the reports, the default first. */
  readonly languages: readonly string[];
  readonly speakerIds: ReadonlyMap<string, string>;
}

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
export function connectReports(
  context: ConnectContext,
): ReadonlyMap<PlacedReport, ConnectedReport> {
  const { memo, placed, languages } = context;
  const signatures = placed.map(({ signature }) => signature);
  const all = memo.get('links', [...signatures, languages.join()], () => linkAll(context));
  return new Map(
    placed.map((own, index) => {
      const { links, text } = all[index] ?? unreachable();
      const connected = memo.get(`connected ${own.key}`, [own, text], () => connect(own, links));
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
      content: () => json(connectReport(own, links)),
    },
    summary: JSON.stringify(connectSummary(own, links)),
    photos: photos.length === 0 ? undefined : JSON.stringify(photoEvent),
  };
}

interface LinkedReport {
  readonly links: ReportLinks;
  /** The same as text, to be compared. */
  readonly text: string;
}

/** What each report has from the others, in their order; depends on nothing but their signatures. */
function linkAll({ book, placed, languages, speakerIds }: ConnectContext): LinkedReport[] {
  const timelines = new Map(
    languages.map((language) => [language, timelineOf(shownIn(language, placed, languages), book)]),
  );
  return placed.map((own) => {
    const timeline = timelines.get(own.report.language) ?? timelineOf([], book);
    const links = linksOf(own, {
      book,
      speakerIds,
      neighbours: timeline.neighboursOf(own),
      findRelated: timeline.findRelated,
    });
    return { links, text: JSON.stringify(links) };
  });
}

/** What stands beside what, among the reports that one language shows, the newest first. */
function timelineOf(order: readonly PlacedReport[], book: TopicBook) {
  const positions = new Map(order.map((own, at) => [own, at]));
  return {
    findRelated: createRelatedFinder(order, book),
    neighboursOf(own: PlacedReport) {
      const at = positions.get(own) ?? -1;
      return { older: order[at + 1], newer: at > 0 ? order[at - 1] : undefined };
    },
  };
}
