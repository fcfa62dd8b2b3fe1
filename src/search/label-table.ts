import { labelKey } from './label-key.ts';
import type { SearchDocument } from './search-document.ts';
import { staticWorth } from './static-rank.ts';

/** One distinct label and every document that bears it. */
export interface LabelRow {
  readonly key: string;
  /** Best place first. */
  readonly documents: readonly SearchDocument[];
  /** Number of distinct events. */
  readonly events: number;
}

/**
 * The distinct labels of the documents, best first (see {@link staticWorth}); ties in order of their keys.
 * A row's number in this table is the label's id.
 */
export function buildLabelTable(documents: Iterable<SearchDocument>): LabelRow[] {
  const byKey = new Map<string, SearchDocument[]>();
  for (const document of documents) {
    if (document.label === '') continue;
    const key = labelKey(document.label);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [document]);
    else known.push(document);
  }
  const rows = [...byKey].map(([key, found]) => toRow(key, found));
  return rows
    .map((row) => ({ row, worth: worthOf(row) }))
    .sort((a, b) => b.worth - a.worth || (a.row.key < b.row.key ? -1 : 1))
    .map(({ row }) => row);
}

function toRow(key: string, documents: SearchDocument[]): LabelRow {
  return {
    key,
    documents: documents.sort(byWorthOfPlace),
    events: new Set(documents.map((document) => document.slug)).size,
  };
}

function worthOf(row: LabelRow): number {
  const kinds = row.documents.map((document) => document.kind);
  return staticWorth({ events: row.events, kinds, words: row.key.split(' ').length });
}

/** A caption is the poorest place to open; among the others the newest is first. Sorting is stable. */
function byWorthOfPlace(a: SearchDocument, b: SearchDocument): number {
  const caption = Number(a.kind === 'caption') - Number(b.kind === 'caption');
  if (caption !== 0) return caption;
  const newer = a.date ?? '';
  const older = b.date ?? '';
  return newer === older ? 0 : newer > older ? -1 : 1;
}
