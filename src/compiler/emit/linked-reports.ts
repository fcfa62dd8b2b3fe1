import { digest } from '../digest.ts';
import { lazy } from '../lazy.ts';
import type { Memo } from '../memo.ts';
import { type ReportLinks, linksOf } from '../resolve/links/links-of-report.ts';
import type { PlacedReport } from '../resolve/places/placed-report.ts';
import { createRelatedFinder } from '../resolve/links/related-events.ts';
import type { TopicBook } from '../resolve/topics/topic-book.ts';
import { touchedReports } from '../resolve/topics/touched-reports.ts';
import { shownIn } from './site.ts';

export interface LinkContext {
  readonly memo: Memo;
  readonly book: TopicBook;
  readonly placed: readonly PlacedReport[];
  /** Languages of the reports, the default first. */
  readonly languages: readonly string[];
  readonly speakerIds: ReadonlyMap<string, string>;
}

export interface LinkedReport {
  readonly links: ReportLinks;
  /** The same as text, to be compared. */
  readonly text: () => string;
  /** All but topics that the links were made from, as text. */
  readonly origin: () => string;
}

interface LinkedReports {
  readonly topics: TopicBook['topics'];
  readonly byKey: ReadonlyMap<string, LinkedReport>;
}

/** What each report has from the others, by its key; depends on nothing but their signatures. */
export function linkReports(context: LinkContext): ReadonlyMap<string, LinkedReport> {
  const { memo, placed, languages } = context;
  const linked = memo.get<LinkedReports>(
    'links',
    () => [...placed.map((own) => own.signature()), languages.join()],
    (last) => linkAll(context, last),
  );
  return linked.byKey;
}

/** Links all reports; those keep their links that nothing touched since the last time. */
function linkAll(
  { book, placed, languages, speakerIds }: LinkContext,
  last: LinkedReports | undefined,
): LinkedReports {
  const untouched: ReadonlyMap<string, LinkedReport> =
    last === undefined ? new Map() : untouchedLinks(book.topics, last);
  const timelines = new Map(
    languages.map((language) => [language, timelineOf(shownIn(language, placed, languages), book)]),
  );
  const linked = placed.map((own) => {
    const timeline = timelines.get(own.report.language) ?? timelineOf([], book);
    const speakers = own.speakerKeys.map((key) => speakerIds.get(key));
    const neighbours = timeline.neighboursOf(own);
    const origin = lazy(() => {
      const beside = [neighbours.older?.signature(), neighbours.newer?.signature()];
      return JSON.stringify([own.signature(), timeline.version, speakers, beside]);
    });
    const known = untouched.get(own.key);
    if (known !== undefined && known.origin() === origin()) return [own.key, known] as const;
    const { findRelated } = timeline;
    const links = linksOf(own, { book, speakers, neighbours, findRelated });
    return [own.key, { links, text: lazy(() => JSON.stringify(links)), origin }] as const;
  });
  return { topics: book.topics, byKey: new Map(linked) };
}

/** The links of the reports whose topics are as they were. */
function untouchedLinks(
  topics: TopicBook['topics'],
  last: LinkedReports,
): ReadonlyMap<string, LinkedReport> {
  const touched = touchedReports(topics, last.topics);
  return new Map([...last.byKey].filter(([key]) => !touched.has(key)));
}

/** What stands beside what, among the reports that one language shows, the newest first. */
function timelineOf(order: readonly PlacedReport[], book: TopicBook) {
  const positions = new Map(order.map((own, at) => [own, at]));
  return {
    /** Equal for as long as the same reports are shown in the same order. */
    version: digest(order.map(({ key }) => key).join('\n')),
    findRelated: createRelatedFinder(order, book),
    neighboursOf(own: PlacedReport) {
      const at = positions.get(own) ?? -1;
      return { older: order[at + 1], newer: at > 0 ? order[at - 1] : undefined };
    },
  };
}
