import { formatQuery } from './format-query.ts';
import type { IndexReader } from './index-reader.ts';
import { searchLabels } from './label-search.ts';
import { parseQuery } from './parse-query.ts';
import type { Query } from './query.ts';
import { readQuery } from './readings.ts';
import type { Row } from './rows.ts';
import type { Scope } from './scope.ts';

/** Words of a query that parts are made of: 6 words have 20 runs, each a few lookups. */
const MOST_WORDS = 6;
/** Rows of a shorter run are not looked for once this many were found. */
const ENOUGH_ROWS = 5;

/**
 * What to show where nothing has all words: labels that have a run of them, the longest runs first,
 * and of runs of one length the last first, for it holds what was narrowed down to.
 */
export async function searchSomeWords(
  reader: IndexReader,
  scope: Scope,
  query: Query,
): Promise<Row[]> {
  const words = query.parsed.words.slice(0, MOST_WORDS);
  const rows = new Map<string, Row>();
  for (let length = words.length - 1; length > 0 && rows.size < ENOUGH_ROWS; length--) {
    for (let from = words.length - length; from >= 0; from--) {
      const kept = words.slice(from, from + length);
      const missing = query.parsed.words.filter((word) => !kept.includes(word));
      const found = await searchRun(reader, scope, { query, kept });
      for (const row of found) {
        const score = length * 10 + row.score;
        const known = rows.get(row.key);
        // found by several single words: as good as the sum of them
        if (known === undefined || length > 1) {
          if (known === undefined) {
            rows.set(row.key, {
              ...row,
              tier: 'some-words',
              score,
              why: { reason: 'some-words', missing },
            });
          }
        } else rows.set(row.key, { ...known, score: known.score + 5 });
      }
    }
  }
  return [...rows.values()];
}

async function searchRun(
  reader: IndexReader,
  scope: Scope,
  { query, kept }: { query: Query; kept: readonly string[] },
): Promise<readonly Row[]> {
  const part = parseQuery(formatQuery({ ...query.parsed, words: kept }));
  const [reading] = readQuery(part, []);
  if (reading === undefined) return [];
  return (await searchLabels(reader, scope, reading)).rows;
}
