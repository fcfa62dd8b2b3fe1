import type { Place } from './places.ts';
import { staticWorth } from './static-rank.ts';

/** One distinct label and every place where it stands. */
export interface LabelRow {
  readonly key: string;
  /** Best place first. */
  readonly places: readonly Place[];
  /** Number of distinct events. */
  readonly events: number;
}

/**
 * The distinct labels of the places, best first (see {@link staticWorth}); ties in order of their keys.
 * A row's number in this table is the label's id.
 */
export function buildLabelTable(places: Iterable<Place>): LabelRow[] {
  const byKey = new Map<string, Place[]>();
  for (const place of places) {
    if (place.key === '') continue;
    const known = byKey.get(place.key);
    if (known === undefined) byKey.set(place.key, [place]);
    else known.push(place);
  }
  const rows = [...byKey].map(([key, found]) => toRow(key, found));
  return rows
    .map((row) => ({ row, worth: worthOf(row) }))
    .sort((a, b) => b.worth - a.worth || (a.row.key < b.row.key ? -1 : 1))
    .map(({ row }) => row);
}

function toRow(key: string, places: Place[]): LabelRow {
  return {
    key,
    places: places.sort(byWorthOfPlace),
    events: new Set(places.map((place) => place.document.slug)).size,
  };
}

function worthOf(row: LabelRow): number {
  const kinds = row.places.map((place) => place.document.kind);
  return staticWorth({ events: row.events, kinds, words: row.key.split(' ').length });
}

/** A caption is the poorest place to open; among the others the newest is first. Sorting is stable. */
function byWorthOfPlace({ document: a }: Place, { document: b }: Place): number {
  const caption = Number(a.kind === 'caption') - Number(b.kind === 'caption');
  if (caption !== 0) return caption;
  const newer = a.date ?? '';
  const older = b.date ?? '';
  return newer === older ? 0 : newer > older ? -1 : 1;
}
