import type { SearchDocument } from '#search/search-document.ts';
import type { PlacedReport, TopicBook } from '../resolve/topic-book.ts';
import { topicNameOf } from '../resolve/topic-book.ts';
import { topicKey } from '../resolve/topic-key.ts';

/** One document for each place of each report, in the order of the reports. */
export function searchDocuments(
  reports: readonly PlacedReport[],
  book: TopicBook,
): SearchDocument[] {
  return reports.flatMap((placed) =>
    placed.places.map((place, index) => documentOf(placed, place, { index, book })),
  );
}

interface DocumentContext {
  readonly index: number;
  readonly book: TopicBook;
}

function documentOf(
  { report }: PlacedReport,
  place: PlacedReport['places'][number],
  { index, book }: DocumentContext,
): SearchDocument {
  const name = topicNameOf(place);
  const topic = name === undefined ? undefined : book.get(topicKey(name));
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
    ...(place.photo === undefined ? {} : { photo: place.photo.id }),
  };
}
