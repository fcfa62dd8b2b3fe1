import type { DocumentTable, EventRow, Extras } from './document-table.ts';
import { memoise } from '#model/memoise.ts';
import type { PlaceDocument } from './places.ts';
import { encodeName, predictName } from './predicted-name.ts';
import { DOCUMENT_KINDS } from '../search-document.ts';

/** Writes documents, but for their texts. */
export type DocumentEncoder = (documents: readonly PlaceDocument[]) => DocumentTable;

/** An encoder for many tables of one site: what a label or a title predicts is worked out once. */
export function createDocumentEncoder(): DocumentEncoder {
  const predict = memoise(predictName);
  return (documents) => {
    const events = createEventTable(predict);
    const paths = createPathTable();
    return {
      event: documents.map(events.numberOf),
      path: documents.map(paths.numberOf),
      kind: documents.map(({ kind }) => DOCUMENT_KINDS.indexOf(kind)),
      anchor: documents.map(({ anchor, label }) => encodeName(anchor, predict(label))),
      label: documents.map(({ label }) => label),
      events: events.rows,
      paths: paths.rows,
      extras: extrasOfAll(documents),
    };
  };
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

/** Numbers events in the order in which they are first asked for. Most documents are of the report before them. */
function createEventTable(predict: (text: string) => string) {
  const table = createRowTable<EventRow>();
  let last: PlaceDocument | undefined;
  let number = 0;
  function numberOf(document: PlaceDocument): number {
    if (last !== undefined && haveSameEventRow(document, last)) return number;
    const { slug, language, event, date = '' } = document;
    last = document;
    number = table.numberOf(`${slug}\n${language}\n${event}\n${date}`, () => [
      encodeName(slug, predict(event)),
      language,
      event,
      date,
    ]);
    return number;
  }
  return { rows: table.rows, numberOf };
}

/** True for documents that say the same of their event. */
function haveSameEventRow(a: PlaceDocument, b: PlaceDocument): boolean {
  return a.slug === b.slug && a.language === b.language && a.event === b.event && a.date === b.date;
}

/** Numbers paths from 1, an outer one before those inside it. Most documents share headings with the one before them. */
function createPathTable() {
  const table = createRowTable<readonly [outer: number, heading: string]>();
  let last: readonly string[] = [];
  /** Numbers of the last path and of those around it, the outermost first. */
  const numbers: number[] = [];
  function numberOf({ path }: PlaceDocument): number {
    // The items of a list share their path.
    if (path === last) return numbers.at(-1) ?? 0;
    let depth = 0;
    while (depth < last.length && last[depth] === path[depth]) depth++;
    numbers.length = depth;
    for (const heading of path.slice(depth)) {
      const outer = numbers.at(-1) ?? 0;
      numbers.push(table.numberOf(`${outer}\n${heading}`, () => [outer, heading]) + 1);
    }
    last = path;
    return numbers.at(-1) ?? 0;
  }
  return { rows: table.rows, numberOf };
}

/** Numbers distinct rows in the order in which they are first asked for. */
function createRowTable<T extends readonly unknown[]>() {
  const rows: T[] = [];
  const numbers = new Map<string, number>();
  /** @param key tells the row from all others */
  function numberOf(key: string, toRow: () => T): number {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, rows.length);
    return rows.push(toRow()) - 1;
  }
  return { rows, numberOf };
}
