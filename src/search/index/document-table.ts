/**
 * Documents as columns: like stands beside like and compresses well. What documents share (their event,
 * their headings) is stored once; what can be predicted (anchors, slugs) is stored as the difference.
 */
import { areOfOneReport, haveOnePath, type PlaceDocument } from './places.ts';
import { decodeName, encodeName } from './predicted-name.ts';
import { DOCUMENT_KINDS, type SearchDocument } from '../search-document.ts';

type EventRow = readonly [slug: string, language: string, title: string, date: string];

/** Fields that few documents have. */
type Extras = Pick<SearchDocument, 'short' | 'aliases' | 'speakers' | 'photo' | 'sectionKind'>;

export interface DocumentTable {
  readonly events: readonly EventRow[];
  /** Distinct paths: the outer path's number (0 for none, else counted from 1) and one more heading. */
  readonly paths: readonly (readonly [outer: number, heading: string])[];
  /** One entry a document in each of these, in the documents' order. */
  readonly event: readonly number[];
  readonly kind: readonly number[];
  readonly path: readonly number[];
  readonly anchor: readonly string[];
  readonly label: readonly string[];
  /** By the document's number. */
  readonly extras: Readonly<Record<string, Extras>>;
}

/** Writes documents, but for their texts. */
export function encodeDocuments(documents: readonly PlaceDocument[]): DocumentTable {
  const events = createRowTable<EventRow>();
  const paths = createRowTable<readonly [number, string]>();
  const column = <T>(toValue: (document: PlaceDocument) => T): T[] => documents.map(toValue);
  return {
    event: numbersOf(documents, areOfOneReport, ({ slug, language, event, date = '' }) =>
      events.numberOf([slug, language, event, date].join('\n'), () => [
        encodeName(slug, event),
        language,
        event,
        date,
      ]),
    ),
    path: numbersOf(documents, haveOnePath, ({ path }) =>
      path.reduce(
        (outer, heading) => paths.numberOf(`${outer}\n${heading}`, () => [outer, heading]) + 1,
        0,
      ),
    ),
    kind: column(({ kind }) => DOCUMENT_KINDS.indexOf(kind)),
    anchor: column(({ anchor, label }) => encodeName(anchor, label)),
    label: column(({ label }) => label),
    events: events.rows,
    paths: paths.rows,
    extras: extrasOfAll(documents),
  };
}

/** Reads what {@link encodeDocuments} wrote. Ids are the documents' numbers. */
export function decodeDocuments(table: DocumentTable): PlaceDocument[] {
  const paths: (readonly string[])[] = [[]];
  for (const [outer, heading] of table.paths) paths.push([...(paths[outer] ?? []), heading]);
  const events = table.events.map(decodeEvent);
  return table.label.map((label, i) => {
    const event = events[table.event[i] ?? 0] ?? decodeEvent();
    return documentAt(table, i, { ...event, label, path: paths[table.path[i] ?? 0] ?? [] });
  });
}

/** Reads one document and leaves the others as they are: a large index shows one label in many. */
export function decodeDocument(table: DocumentTable, number: number): PlaceDocument {
  return documentAt(table, number, {
    ...decodeEvent(table.events[table.event[number] ?? 0]),
    label: table.label[number] ?? '',
    path: pathAt(table, table.path[number] ?? 0),
  });
}

/** What the documents of one report share. */
type EventFields = Pick<PlaceDocument, 'slug' | 'language' | 'event' | 'date'>;

export function decodeEvent(
  [slug, language, event, date]: EventRow = ['', '', '', ''],
): EventFields {
  return { slug: decodeName(slug, event), language, event, ...(date === '' ? {} : { date }) };
}

/** Puts a document together from what was read for it and the columns that stand for themselves. */
export function documentAt(
  { kind, anchor, extras }: Pick<DocumentTable, 'kind' | 'anchor' | 'extras'>,
  number: number,
  read: EventFields & Pick<PlaceDocument, 'path' | 'label'>,
): PlaceDocument {
  return {
    id: String(number),
    ...read,
    kind: DOCUMENT_KINDS[kind[number] ?? 0] ?? 'section',
    anchor: decodeName(anchor[number] ?? '', read.label),
    ...extras[number],
  };
}

/** An outer path always stands before the paths inside it, so that this ends. */
function pathAt(table: DocumentTable, number: number): string[] {
  const row = table.paths[number - 1];
  if (row === undefined) return [];
  const [outer, heading] = row;
  return outer < number ? [...pathAt(table, outer), heading] : [heading];
}

function extrasOfAll(documents: readonly PlaceDocument[]): Record<string, Extras> {
  const all: Record<string, Extras> = {};
  for (const [number, document] of documents.entries()) {
    const extras = extrasOf(document);
    if (extras !== undefined) all[number] = extras;
  }
  return all;
}

/** Filled field by field: a large site has hundreds of thousands of documents, and each spread would be an object more. */
function extrasOf(document: PlaceDocument): Extras | undefined {
  const { short, aliases = [], speakers = [], photo, sectionKind } = document;
  const extras: { -readonly [Field in keyof Extras]: Extras[Field] } = {};
  if (short !== undefined) extras.short = short;
  if (aliases.length > 0) extras.aliases = aliases;
  if (speakers.length > 0) extras.speakers = speakers;
  if (photo !== undefined) extras.photo = photo;
  if (sectionKind !== undefined) extras.sectionKind = sectionKind;
  return Object.keys(extras).length > 0 ? extras : undefined;
}

/** The number of each document; a document that is like the one before it has the same, and need not be looked up. */
function numbersOf(
  documents: readonly PlaceDocument[],
  areAlike: (document: PlaceDocument, last: PlaceDocument) => boolean,
  toNumber: (document: PlaceDocument) => number,
): number[] {
  const numbers: number[] = [];
  let last: PlaceDocument | undefined;
  for (const document of documents) {
    const known = last !== undefined && areAlike(document, last) ? numbers.at(-1) : undefined;
    numbers.push(known ?? toNumber(document));
    last = document;
  }
  return numbers;
}

/** Numbers distinct rows in the order in which they are first asked for. */
function createRowTable<T extends readonly unknown[]>() {
  const rows: T[] = [];
  const numbers = new Map<string, number>();
  return {
    rows,
    /** @param key tells the row from all others */
    numberOf(key: string, toRow: () => T): number {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, rows.length);
      return rows.push(toRow()) - 1;
    },
  };
}
