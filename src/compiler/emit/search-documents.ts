import type { Photo } from '#model/catalog.ts';
import type { SearchDocument } from '#search/search-document.ts';
import type { Memo } from '../memo.ts';
import type { PlaceTopics } from '../resolve/place-topics.ts';
import type { PlacedReport, TopicBook } from '../resolve/topic-book.ts';

/** The places of one report as search documents; the same object as long as none of them changes. */
export interface ReportDocuments {
  /** Tells the report from all others. */
  readonly key: string;
  readonly documents: readonly SearchDocument[];
}

/** One document for each place of each report, in the order of the reports. */
export function searchDocuments(
  reports: readonly PlacedReport[],
  book: TopicBook,
  memo: Memo,
): ReportDocuments[] {
  return reports.map((placed) => {
    const key = `${placed.report.language}/${placed.report.slug}`;
    return memo.get(`documents ${key}`, [placed, spellingsIn(placed, book)], () => ({
      key,
      documents: placed.topics.map((place, index) => documentOf(placed, place, { index, book })),
    }));
  });
}

/** All that documents have from other reports: under what else the topics are known. */
function spellingsIn({ occurrences }: PlacedReport, book: TopicBook): string {
  const topics = occurrences.flatMap(({ key }) => book.get(key) ?? []);
  return topics
    .map(({ short, aliases }) => `${short?.short ?? ''}\t${aliases.join('\t')}`)
    .join('\n');
}

interface DocumentContext {
  readonly index: number;
  readonly book: TopicBook;
}

function documentOf(
  { report }: PlacedReport,
  { place, named }: PlaceTopics,
  { index, book }: DocumentContext,
): SearchDocument {
  const topic = named === undefined ? undefined : book.get(named.key);
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
