/**
 * Documents as columns: like stands beside like and compresses well. What documents share (their event,
 * their headings) is stored once; what can be predicted (anchors, slugs) is stored as the difference.
 */
import type { PlaceDocument } from './places.ts';
import { decodeName } from './predicted-name.ts';
import { DOCUMENT_KINDS, type SearchDocument } from '../search-document.ts';

export type EventRow = readonly [slug: string, language: string, title: string, date: string];

/** Fields that few documents have. */
export type Extras = Pick<
  SearchDocument,
  'short' | 'aliases' | 'speakers' | 'photo' | 'sectionKind'
>;

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

/** Reads what `encode-documents.ts` wrote. Ids are the documents' numbers. */
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
