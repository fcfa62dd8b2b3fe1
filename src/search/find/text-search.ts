import { scorePlace, type Wanted } from './final-rank.ts';
import type { IndexReader } from '../read/index-reader.ts';
import type { Found } from './label-search.ts';
import { hasPhrase, matchPlace } from './match-place.ts';
import type { Place } from '../index/places.ts';
import type { Reading } from '../query/readings.ts';
import { countEvents, rowKey, type Row } from './rows.ts';
import { wantedBy, type Scope } from './scope.ts';

/** Places that have every word in some field, one row a label. */
export async function searchTexts(
  reader: IndexReader,
  scope: Scope,
  reading: Reading,
): Promise<Found> {
  const { words, completesLastWord } = reading.wanted;
  if (words.length === 0) return { rows: [], total: 0, complete: true };
  const { places, complete } = await reader.findPlaces(words, completesLastWord);
  scope.signal?.throwIfAborted();
  const wanted = wantedBy(scope, reading);
  const scored = places.flatMap((place) => scoreIfFound(place, scope, wanted));
  const rows = groupByKey(scored).map((group) => toRow(group, reading));
  return { rows, total: rows.length, complete };
}

interface ScoredPlace {
  readonly place: Place;
  readonly score: number;
}

function scoreIfFound(place: Place, scope: Scope, wanted: Wanted): ScoredPlace[] {
  const fields = matchPlace(place, wanted.reading.wanted);
  if (fields === undefined || !scope.test(place)) return [];
  if (!scope.query.phrases.every((phrase) => hasPhrase(place, phrase))) return [];
  return [{ place, score: scorePlace(place, fields, wanted) }];
}

/** Places of one label together, in the order of their best score. */
function groupByKey(scored: readonly ScoredPlace[]): ScoredPlace[][] {
  const groups = new Map<string, ScoredPlace[]>();
  for (const each of scored.toSorted((a, b) => b.score - a.score)) {
    const key = rowKey(each.place);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()];
}

function toRow(group: readonly ScoredPlace[], reading: Reading): Row {
  const [best] = group;
  if (best === undefined) throw new Error('search: a row without a place');
  const places = group.map(({ place }) => place);
  return {
    key: rowKey(best.place),
    tier: 'text',
    score: best.score,
    places,
    events: countEvents(places),
    reading,
    why: { reason: 'text' },
  };
}
