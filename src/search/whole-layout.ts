/**
 * The layout of a small site: the documents column by column, for like stands beside like and compresses
 * well. The texts, most of the weight, have a file of their own, read when labels do not answer. The terms
 * are made again by whoever opens the index: they weigh more than what they are made of.
 */
import { learnAcronyms, type Acronym } from './acronyms.ts';
import { decodeAnchor, encodeAnchor } from './anchor-codec.ts';
import type { PlaceDocument } from './places.ts';
import { DOCUMENT_KINDS, type SearchDocument } from './search-document.ts';

/** Raised whenever a reader of the old files could not read the new ones. */
export const INDEX_FORMAT = 1;

type EventRow = readonly [slug: string, language: string, title: string, date: string];

/** Fields that few documents have. */
type Extras = Pick<SearchDocument, 'short' | 'aliases' | 'speakers' | 'photo' | 'sectionKind'>;

export interface WholeIndex {
  readonly format: number;
  readonly layout: 'whole';
  /** Name of the file with the texts: a JSON array in the documents' order. */
  readonly texts: string;
  readonly acronyms: readonly (readonly [short: string, long: string])[];
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

/**
 * Writes documents as one index.
 * @param texts name of the file that holds their texts
 */
export function encodeWholeIndex(documents: readonly SearchDocument[], texts: string): WholeIndex {
  const events = createTable<EventRow>();
  const paths = createTable<readonly [number, string]>();
  const extras: Record<string, Extras> = {};
  const column = <T>(toValue: (document: SearchDocument) => T): T[] => documents.map(toValue);
  for (const [i, document] of documents.entries()) {
    const found = extrasOf(document);
    if (Object.keys(found).length > 0) extras[i] = found;
  }
  return {
    format: INDEX_FORMAT,
    layout: 'whole',
    texts,
    acronyms: learnAcronyms(documents).map(({ short, long }) => [short, long]),
    event: column(({ slug, language, event, date }) =>
      events.numberOf([slug, language, event, date ?? '']),
    ),
    path: column(({ path }) =>
      path.reduce((outer, heading) => paths.numberOf([outer, heading]) + 1, 0),
    ),
    kind: column(({ kind }) => DOCUMENT_KINDS.indexOf(kind)),
    anchor: column(({ anchor, label }) => encodeAnchor(anchor, label)),
    label: column(({ label }) => label),
    events: events.rows,
    paths: paths.rows,
    extras,
  };
}

/** Reads what {@link encodeWholeIndex} wrote. Ids are the documents' numbers. */
export function decodeWholeIndex(index: WholeIndex): {
  documents: PlaceDocument[];
  acronyms: Acronym[];
} {
  const paths: string[][] = [[]];
  for (const [outer, heading] of index.paths) paths.push([...(paths[outer] ?? []), heading]);
  const documents = index.label.map((label, i): PlaceDocument => {
    const [slug, language, event, date] = index.events[index.event[i] ?? 0] ?? ['', '', '', ''];
    return {
      id: String(i),
      slug,
      language,
      event,
      ...(date === '' ? {} : { date }),
      kind: DOCUMENT_KINDS[index.kind[i] ?? 0] ?? 'section',
      anchor: decodeAnchor(index.anchor[i] ?? '', label),
      label,
      path: paths[index.path[i] ?? 0] ?? [],
      ...index.extras[i],
    };
  });
  return { documents, acronyms: index.acronyms.map(([short, long]) => ({ short, long })) };
}

function extrasOf({ short, aliases, speakers, photo, sectionKind }: SearchDocument): Extras {
  return {
    ...(short === undefined ? {} : { short }),
    ...(aliases === undefined || aliases.length === 0 ? {} : { aliases }),
    ...(speakers === undefined || speakers.length === 0 ? {} : { speakers }),
    ...(photo === undefined ? {} : { photo }),
    ...(sectionKind === undefined ? {} : { sectionKind }),
  };
}

/** Numbers distinct rows in the order in which they are first asked for. */
function createTable<T extends readonly unknown[]>() {
  const rows: T[] = [];
  const numbers = new Map<string, number>();
  return {
    rows,
    numberOf(row: T): number {
      const key = JSON.stringify(row);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, rows.length);
      return rows.push(row) - 1;
    },
  };
}
