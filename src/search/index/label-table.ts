import { labelKey } from '../analysis/label-key.ts';
import type { PlaceDocument } from './places.ts';
import type { DocumentKind } from '../search-document.ts';
import { staticWorth } from './static-rank.ts';

/** What a label table is made of: a document, and what makes its label the same as another. */
export interface Labelled {
  readonly document: PlaceDocument;
  /** See {@link labelKey}; empty for what has no label. */
  readonly key: string;
}

/** One distinct label. */
export interface LabelRow<T extends Labelled> {
  readonly key: string;
  /** Number of distinct events in which it stands. */
  readonly events: number;
  /** The best places where it stands, best first. */
  readonly places: readonly T[];
}

interface OpenRow<T> {
  readonly events: Set<string>;
  readonly kinds: Set<DocumentKind>;
  readonly places: T[];
  /** True once the places are as many as are kept, in order, and of different events. */
  isFull: boolean;
}

/**
 * The distinct labels, best first (see {@link staticWorth}); ties in order of their keys. A row's number
 * in this table is the label's id.
 * @param mostPlaces places that are kept of a label: the best of each event, up to so many events
 */
export function buildLabelTable<T extends Labelled>(
  items: Iterable<T>,
  mostPlaces = Infinity,
): LabelRow<T>[] {
  const open = new Map<string, OpenRow<T>>();
  for (const item of items) {
    if (item.key === '') continue;
    const row = open.get(item.key) ?? openRow();
    open.set(item.key, row);
    row.events.add(item.document.slug);
    row.kinds.add(item.document.kind);
    keepBest(row, item, mostPlaces);
  }
  return [...open]
    .map(([key, { events, kinds, places }]) => {
      const worth = staticWorth({ events: events.size, kinds, words: key.split(' ').length });
      return { worth, row: { key, events: events.size, places: places.sort(byWorthOfPlace) } };
    })
    .sort((a, b) => b.worth - a.worth || (a.row.key < b.row.key ? -1 : 1))
    .map(({ row }) => row);
}

function openRow<T>(): OpenRow<T> {
  return { events: new Set(), kinds: new Set(), places: [], isFull: false };
}

/** Adds a place; where that makes too many, the worst goes, or a second one of the same event. */
function keepBest<T extends Labelled>(row: OpenRow<T>, item: T, most: number): void {
  const { places } = row;
  const worst = places.at(-1);
  // Reports come newest first: most places of a common label are no better than those that are kept.
  if (row.isFull && worst !== undefined && byWorthOfPlace(worst, item) <= 0) return;
  places.push(item);
  if (places.length <= most) return;
  places.sort(byWorthOfPlace);
  const seen = new Set<string>();
  const twin = places.findIndex(({ document }) => seen.size === seen.add(document.slug).size);
  places.splice(twin < 0 ? places.length - 1 : twin, 1);
  if (twin < 0) row.isFull = true;
}

/** A caption is the poorest place to open; among the others the newest is first. Sorting is stable. */
export function byWorthOfPlace(
  { document: a }: Pick<Labelled, 'document'>,
  { document: b }: Pick<Labelled, 'document'>,
): number {
  const caption = Number(a.kind === 'caption') - Number(b.kind === 'caption');
  if (caption !== 0) return caption;
  const newer = a.date ?? '';
  const older = b.date ?? '';
  return newer === older ? 0 : newer > older ? -1 : 1;
}

/** A document with the key of its label. */
export function toLabelled(document: PlaceDocument): Labelled {
  return { document, key: document.label === '' ? '' : labelKey(document.label) };
}
