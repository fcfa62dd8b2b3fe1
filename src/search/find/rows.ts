import type { Place } from '../index/places.ts';
import type { Reading } from '../query/readings.ts';
import type { HitWhy } from '../search-result.ts';

/**
 * Order of the parts of an answer: nothing of a later part stands above anything of an earlier one.
 */
const TIERS = ['label', 'text', 'spelling', 'some-words'] as const;
export type Tier = (typeof TIERS)[number];

/** One row of an answer before it is presented: a distinct label, or a place without one. */
export interface Row {
  readonly key: string;
  readonly tier: Tier;
  readonly score: number;
  /** Where it was found; all of them pass the query's filters. Best first, never empty. */
  readonly places: readonly Place[];
  /** Distinct events, of which `places` may hold the best only. */
  readonly events: number;
  /** The words by which it was found. */
  readonly reading: Reading;
  readonly why: HitWhy;
}

/** What makes rows the same one: the label, or the place where there is no label. */
export function rowKey({ key, document }: Place): string {
  if (key() !== '') return key();
  const { slug, language, anchor, id } = document;
  // ids are numbers within a file: of a large site they alone would make one row of two
  return `#${slug} ${language} ${anchor} ${id}`;
}

/** Number of distinct events of the places. */
export function countEvents(places: readonly Place[]): number {
  return new Set(places.map((place) => place.document.slug)).size;
}

/** Rows in their final order, each key once, at its best. */
export function orderRows(rows: readonly Row[]): Row[] {
  const byKey = new Map<string, Row>();
  for (const row of rows) {
    const known = byKey.get(row.key);
    byKey.set(row.key, known === undefined ? row : mergeRows(row, known));
  }
  return [...byKey.values()].sort(compareRows);
}

/** The better of two findings of one row; what was typed is a better reason than another form of it. */
function mergeRows(a: Row, b: Row): Row {
  const [best, other] = compareRows(a, b) <= 0 ? [a, b] : [b, a];
  return best.why.reason === 'acronym' && other.tier === best.tier
    ? { ...best, why: other.why }
    : best;
}

function compareRows(a: Row, b: Row): number {
  const tier = TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier);
  if (tier !== 0) return tier;
  return b.score - a.score || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}
