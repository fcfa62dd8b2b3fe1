import type { EventReport, Photo } from '#model/catalog.ts';
import type { SearchDocument } from '#search/search-document.ts';
import { lazy } from '../lazy.ts';
import type { Memo } from '../memo.ts';
import type { PlacedReport } from '../resolve/places/placed-report.ts';
import type { ReportPlace } from '../resolve/places/report-places.ts';
import type { TopicBook } from '../resolve/topics/topic-book.ts';

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
  const names = otherNames(book);
  const allNames = lazy(() => JSON.stringify([...names]));
  return reports.map((placed) => {
    const { key } = placed;
    return memo.get(
      `documents ${key}`,
      () => [placed, memo.get(`names ${key}`, [placed, allNames()], () => namesIn(placed, names))],
      () => ({ key, documents: () => documentsOf(placed, names) }),
    );
  });
}

/** Under what else a topic is known. */
type OtherNames = Pick<SearchDocument, 'short' | 'aliases'>;

/** The topics that are known under other names too, by their keys. */
function otherNames({ topics }: TopicBook): ReadonlyMap<string, OtherNames> {
  const named = [...topics.values()].filter(
    ({ short, aliases }) => short !== undefined || aliases.length > 0,
  );
  return new Map(
    named.map(({ key, short, aliases }) => [
      key,
      {
        ...(short === undefined ? {} : { short: short.short }),
        ...(aliases.length === 0 ? {} : { aliases }),
      },
    ]),
  );
}

/** All that a report's documents have from other reports. */
function namesIn({ occurrences }: PlacedReport, names: ReadonlyMap<string, OtherNames>): string {
  const own = occurrences.map(({ key, at }) => [at, names.get(key)] as const);
  return JSON.stringify(own.filter(([, known]) => known !== undefined));
}

function documentsOf(
  { report, places, occurrences }: PlacedReport,
  names: ReadonlyMap<string, OtherNames>,
): SearchDocument[] {
  const namesAt = new Map<number, OtherNames>();
  for (const { at, key } of occurrences) {
    const known = names.get(key);
    if (known !== undefined) namesAt.set(at, known);
  }
  // Joined once: each joint of a long string is an object, and ids live as long as the index is built.
  const prefix = `${report.slug}/${report.language}/`;
  return places.map((place, index) =>
    documentOf(report, { place, id: `${prefix}${index}`, names: namesAt.get(index) }),
  );
}

/** Filled field by field: a large site has hundreds of thousands of documents, and each spread would be an object more. */
function documentOf(
  { slug, language, title: event, date }: EventReport,
  { place, id, names }: { place: ReportPlace; id: string; names: OtherNames | undefined },
): SearchDocument {
  const { kind, anchor, label, path, text, sectionKind, speakers = [], photo } = place;
  const document: { -readonly [Field in keyof SearchDocument]: SearchDocument[Field] } = {
    id,
    slug,
    language,
    event,
    kind,
    anchor,
    label,
    path,
    text,
  };
  if (date !== undefined) document.date = date.start;
  if (sectionKind !== undefined) document.sectionKind = sectionKind;
  if (names !== undefined) Object.assign(document, names);
  if (speakers.length > 0) document.speakers = speakers;
  if (canBeOpened(photo)) document.photo = photo.id;
  return document;
}

/** What cannot be shown large is found at its section. */
function canBeOpened(photo: Photo | undefined): photo is Photo {
  return photo !== undefined && photo.sources.length > 0;
}
