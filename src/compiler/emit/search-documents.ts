import type { Photo } from '#model/catalog.ts';
import type { SearchDocument } from '#search/search-document.ts';
import type { Memo } from '../memo.ts';
import type { PlacedReport } from '../resolve/placed-report.ts';
import type { ReportPlace } from '../resolve/report-places.ts';
import type { LearnedTopic, TopicBook } from '../resolve/topic-book.ts';

/** The places of one report as search documents; the same object as long as none of them changes. */
export interface ReportDocuments {
  /** Tells the report from all others. */
  readonly key: string;
  /** Made when asked for: the index is often built elsewhere. */
  documents(): SearchDocument[];
}

/** One document for each place of each report, in the order of the reports. */
export function searchDocuments(
  reports: readonly PlacedReport[],
  book: TopicBook,
  memo: Memo,
): ReportDocuments[] {
  return reports.map((placed) => {
    const { key } = placed;
    const topics = topicsByPlace(placed, book);
    return memo.get(`documents ${key}`, [placed, spellingsOf(topics)], () => ({
      key,
      documents: () =>
        placed.places.map((place, index) =>
          documentOf(placed, place, { index, topic: topics.get(index) }),
        ),
    }));
  });
}

/** The topics that a report's places go by another name of, by the place's number. */
function topicsByPlace(
  { occurrences }: PlacedReport,
  { topics }: TopicBook,
): ReadonlyMap<number, LearnedTopic> {
  const found = new Map<number, LearnedTopic>();
  for (const { key, at } of occurrences) {
    const topic = topics.get(key);
    const hasNames = topic !== undefined && (topic.short !== undefined || topic.aliases.length > 0);
    if (hasNames) found.set(at, topic);
  }
  return found;
}

/** All that documents have from other reports: under what else the topics are known. */
function spellingsOf(topics: ReadonlyMap<number, LearnedTopic>): string {
  return JSON.stringify([...topics].map(([at, { short, aliases }]) => [at, short?.short, aliases]));
}

interface DocumentContext {
  readonly index: number;
  readonly topic: LearnedTopic | undefined;
}

function documentOf(
  { report }: PlacedReport,
  place: ReportPlace,
  { index, topic }: DocumentContext,
): SearchDocument {
  return {
    id: `${report.slug}/${report.language}/${index}`,
    slug: report.slug,
    language: report.language,
    event: report.title,
    ...(report.date === undefined ? {} : { date: report.date.start }),
    kind: place.kind,
    anchor: place.anchor,
    label: place.label,
    path: place.path,
    text: place.text,
    ...(place.sectionKind === undefined ? {} : { sectionKind: place.sectionKind }),
    ...(topic?.short === undefined ? {} : { short: topic.short.short }),
    ...(topic === undefined || topic.aliases.length === 0 ? {} : { aliases: topic.aliases }),
    ...(place.speakers === undefined || place.speakers.length === 0
      ? {}
      : { speakers: place.speakers }),
    ...(canBeOpened(place.photo) ? { photo: place.photo.id } : {}),
  };
}

/** What cannot be shown large is found at its section. */
function canBeOpened(photo: Photo | undefined): photo is Photo {
  return photo !== undefined && photo.sources.length > 0;
}
