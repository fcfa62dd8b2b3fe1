/**
 * All documents of a small site, with the order of their labels. What the writer worked out (which labels are the same,
 * which is best) need not be worked out again on the reader's phone. A label is written once, however many documents have
 * it, and headings mostly not at all: they are the labels of the documents before.
 */
import { decodeEvent, documentAt, type DocumentTable } from './document-table.ts';
import { createDocumentEncoder } from './encode-documents.ts';
import { buildLabelTable } from './label-table.ts';
import { createLazyList } from './lazy-list.ts';
import type { PlaceDocument } from './places.ts';

type Rewritten = 'label' | 'path' | 'paths';

/** A {@link DocumentTable} with its labels by number and its headings by position. */
interface OutlineTable extends Omit<DocumentTable, Rewritten> {
  /** Number of the label's spelling, counted from 1; 0 for none. A label without letters or signs is none, and written out. */
  readonly label: readonly (number | string)[];
  /**
   * How many headings a document stands under, where they are the outermost of those that the document before it stands
   * under or is. Else the headings.
   */
  readonly path: readonly (number | readonly string[])[];
}

export interface SiteTable {
  /** The distinct labels, best first; of a label with several spellings all of them. */
  readonly labels: readonly (string | readonly string[])[];
  readonly documents: OutlineTable;
}

/** Writes documents, but for their texts. */
export function encodeSite(documents: readonly PlaceDocument[]): SiteTable {
  const rows = buildLabelTable(documents);
  const spellings = rows.map(({ places }) => [...new Set(places.map(({ label }) => label))]);
  const numbers = new Map(spellings.flat().map((spelling, i) => [spelling, i + 1]));
  const { paths: _, ...columns } = createDocumentEncoder()(documents);
  return {
    labels: spellings.map((each) => (each.length === 1 ? (each[0] ?? '') : each)),
    documents: {
      ...columns,
      label: columns.label.map((spelling) => numbers.get(spelling) ?? (spelling || 0)),
      path: documents.map(({ path }, i) =>
        continues(headingsAfter(documents[i - 1]), path) ? path.length : path,
      ),
    },
  };
}

/** What the document after this one may stand under. */
function headingsAfter(document: PlaceDocument | undefined): readonly string[] {
  return document === undefined ? [] : [...document.path, document.label];
}

function continues(headings: readonly string[], path: readonly string[]): boolean {
  return path.every((heading, depth) => heading === headings[depth]);
}

/** What {@link readSite} reads: each document when it is asked for. */
export interface Site {
  readonly documentCount: number;
  documentAt(number: number): PlaceDocument;
  /** Numbers of the documents that have each label, by the label's id, in the documents' order. */
  readonly documentsOf: readonly (readonly number[])[];
  /** All that each label is written as, by its id: its spellings, short forms and aliases. */
  labelTexts(): string[];
}

/** Reads what {@link encodeSite} wrote. Ids are the documents' numbers. */
export function readSite({ labels, documents }: SiteTable): Site {
  const spellings = ['', ...labels.flat()];
  const labelAt = (number: number) => {
    const label = documents.label[number] ?? 0;
    return typeof label === 'string' ? label : (spellings[label] ?? '');
  };
  const paths = readPaths(documents.path, labelAt);
  const events = createLazyList(documents.events.length, (row) =>
    decodeEvent(documents.events[row]),
  );
  const ids = labelIds(labels, documents.label);
  return {
    documentCount: documents.label.length,
    documentAt: (number) =>
      documentAt(documents, number, {
        ...events.at(documents.event[number] ?? 0),
        path: paths[number] ?? [],
        label: labelAt(number),
      }),
    documentsOf: groupByLabel(labels, ids),
    labelTexts: () => writeLabels(labels, ids, documents.extras),
  };
}

function readPaths(
  column: OutlineTable['path'],
  labelAt: (number: number) => string,
): (readonly string[])[] {
  const paths: (readonly string[])[] = [];
  let before: readonly string[] = [];
  for (const [number, path] of column.entries()) {
    if (typeof path !== 'number') before = path;
    else if (path > before.length) before = [...before, labelAt(number - 1)];
    else if (path < before.length) before = before.slice(0, path);
    paths.push(before);
  }
  return paths;
}

/** The id of each document's label; -1 for what has none. */
function labelIds(labels: SiteTable['labels'], column: OutlineTable['label']): number[] {
  const idOfSpelling = labels.flatMap((label, id) =>
    typeof label === 'string' ? id : label.map(() => id),
  );
  return column.map((spelling) =>
    typeof spelling === 'string' ? -1 : (idOfSpelling[spelling - 1] ?? -1),
  );
}

function groupByLabel(labels: SiteTable['labels'], ids: readonly number[]): number[][] {
  const groups = labels.map((): number[] => []);
  for (const [document, id] of ids.entries()) groups[id]?.push(document);
  return groups;
}

function writeLabels(
  labels: SiteTable['labels'],
  ids: readonly number[],
  extras: DocumentTable['extras'],
): string[] {
  const texts = labels.map((label) => (typeof label === 'string' ? label : label.join(' ')));
  for (const [document, { short = '', aliases = [] }] of Object.entries(extras)) {
    const id = ids[Number(document)] ?? -1;
    if (id in texts) texts[id] = [texts[id], short, ...aliases].join(' ');
  }
  return texts;
}
