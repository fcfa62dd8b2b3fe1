import { labelKey } from '../analysis/label-key.ts';
import { memoise } from '#model/memoise.ts';
import type { PlaceDocument } from './places.ts';
import { KIND_WORTH, staticWorth } from './static-rank.ts';

/** One distinct label. */
export interface LabelRow {
  /** See {@link labelKey}; never empty. */
  readonly key: string;
  /** Number of distinct events in which it stands. */
  readonly events: number;
  /** The best places where it stands, best first. */
  readonly places: readonly PlaceDocument[];
}

interface OpenRow {
  readonly key: string;
  readonly events: Set<string>;
  /** Worth of the most telling kind so far. */
  kindWorth: number;
  readonly places: PlaceDocument[];
  /** True once the places are as many as are kept, in order, and of different events. */
  isFull: boolean;
}

/**
 * The distinct labels, best first (see {@link staticWorth}); ties in order of their keys. A row's number
 * in this table is the label's id.
 * @param mostPlaces places that are kept of a label: the best of each event, up to so many events
 */
export function buildLabelTable(
  documents: Iterable<PlaceDocument>,
  mostPlaces = Infinity,
): LabelRow[] {
  const open = new Map<string, OpenRow>();
  const keyOf = memoise(labelKey);
  for (const document of documents) {
    const key = keyOf(document.label);
    if (key === '') continue;
    const row = open.get(key) ?? openRow(key);
    if (row.places.length === 0) open.set(key, row);
    row.events.add(document.slug);
    row.kindWorth = Math.max(row.kindWorth, KIND_WORTH[document.kind]);
    keepBest(row, document, mostPlaces);
  }
  return [...open.values()]
    .map(closeRow)
    .sort((a, b) => b.worth - a.worth || (a.row.key < b.row.key ? -1 : 1))
    .map(({ row }) => row);
}

function openRow(key: string): OpenRow {
  return { key, events: new Set(), kindWorth: -Infinity, places: [], isFull: false };
}

function closeRow({ key, events, kindWorth, places }: OpenRow): { worth: number; row: LabelRow } {
  const words = key.split(' ').length;
  return {
    worth: staticWorth({ events: events.size, kindWorth, words }),
    row: { key, events: events.size, places: places.sort(byWorthOfPlace) },
  };
}

/** Adds a place; where that makes too many, the worst goes, or a second one of the same event. */
function keepBest(row: OpenRow, document: PlaceDocument, most: number): void {
  const { places } = row;
  const worst = places.at(-1);
  // Reports come newest first: most places of a common label are no better than those that are kept.
  if (row.isFull && worst !== undefined && byWorthOfPlace(worst, document) <= 0) return;
  places.push(document);
  if (places.length <= most) return;
  places.sort(byWorthOfPlace);
  const seen = new Set<string>();
  const twin = places.findIndex(({ slug }) => seen.size === seen.add(slug).size);
  places.splice(twin < 0 ? places.length - 1 : twin, 1);
  if (twin < 0) row.isFull = true;
}

/** A caption is the poorest place to open; among the others the newest is first. Sorting is stable. */
export function byWorthOfPlace(a: PlaceDocument, b: PlaceDocument): number {
  const caption = Number(a.kind === 'caption') - Number(b.kind === 'caption');
  if (caption !== 0) return caption;
  const newer = a.date ?? '';
  const older = b.date ?? '';
  return newer === older ? 0 : newer > older ? -1 : 1;
}
