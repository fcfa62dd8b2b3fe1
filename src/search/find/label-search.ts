import { scoreLabel } from './final-rank.ts';
import type { IndexReader, LabelEntry } from '../read/index-reader.ts';
import { hasEveryWord } from '../index/has-words.ts';
import type { Postings } from '../index/postings.ts';
import type { Reading } from '../query/readings.ts';
import { countEvents, type Row } from './rows.ts';
import { wantedBy, type Scope } from './scope.ts';
import type { HitWhy } from '../search-result.ts';

/** Windows of labels that are read where filters or common words reject most of what is in them. */
const MOST_WINDOWS = 8;

/** What one tier of the search found. */
export interface Found {
  readonly rows: readonly Row[];
  /** Rows that there are, read or not. */
  readonly total: number;
  /** False where more may have been found than were counted. */
  readonly complete: boolean;
}

/** Distinct labels that have every word of the reading. */
export async function searchLabels(
  reader: IndexReader,
  scope: Scope,
  reading: Reading,
): Promise<Found> {
  const { ids, complete } = await findLabels(reader, reading);
  const rows: Row[] = [];
  let read = 0;
  for (let turn = 0; turn < MOST_WINDOWS && read < ids.length; turn++) {
    scope.signal?.throwIfAborted();
    const next = ids.slice(read, read + scope.window);
    read += next.length;
    const entries = await reader.readLabels(next, scope.needsAllPlaces);
    rows.push(...entries.flatMap((entry) => toRow(reader, scope, { reading, entry })));
    if (countShown(rows, scope) >= scope.window / 2) break;
  }
  const allRead = read === ids.length;
  return { rows, total: allRead ? rows.length : ids.length, complete: complete && allRead };
}

function countShown(rows: readonly Row[], { facetTest }: Scope): number {
  return rows.filter(({ places }) => places.some(facetTest)).length;
}

/** Without words to look for, all labels are looked at, the best first. */
async function findLabels(reader: IndexReader, { wanted }: Reading): Promise<Postings> {
  if (wanted.words.length > 0) return reader.findLabels(wanted.words, wanted.completesLastWord);
  return { ids: Array.from({ length: reader.labelCount }, (_, id) => id), complete: true };
}

function toRow(
  reader: IndexReader,
  scope: Scope,
  { reading, entry }: { reading: Reading; entry: LabelEntry },
): Row[] {
  const { words, completesLastWord } = reading.wanted;
  const matches = entry.places.some(
    (place) =>
      hasEveryWord(place.terms('label'), words, completesLastWord) &&
      scope.hasPhrasesInLabel(place),
  );
  const places = matches ? scope.order(entry.places.filter(scope.test)) : [];
  if (places.length === 0) return [];
  // places were left out by the filters: only what is left counts
  const events = places.length === entry.places.length ? entry.events : countEvents(places);
  const wanted = wantedBy(scope, reading);
  const score =
    scoreLabel({ ...entry, places }, wanted, reader.labelCount) + worthOfPerson(scope, entry);
  const why = whyLabel(entry, reading);
  return [{ key: entry.key, tier: 'label', score, places, events, reading, why }];
}

/** More than any score: whom `speaker:` names stands above what they spoke about. */
const WORTH_OF_A_NAMED_PERSON = 20;

function worthOfPerson(scope: Scope, { places }: LabelEntry): number {
  const isAsked = scope.query.parsed.filters.some(
    ({ key, negated }) => key === 'speaker' && !negated,
  );
  return isAsked && places[0]?.document.kind === 'speaker' ? WORTH_OF_A_NAMED_PERSON : 0;
}

function whyLabel(entry: LabelEntry, reading: Reading): HitWhy {
  const { words, expansion } = reading;
  if (words.length === 0) return { reason: 'filter' };
  if (expansion !== undefined) {
    return {
      reason: 'acronym',
      via: expansion.typed === 'short' ? expansion.long : expansion.short,
    };
  }
  return { reason: entry.key === words.join(' ') ? 'label-exact' : 'label' };
}
