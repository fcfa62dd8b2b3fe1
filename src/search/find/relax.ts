import { formatQuery } from '../query/format-query.ts';
import type { IndexReader } from '../read/index-reader.ts';
import { searchLabels } from './label-search.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Query } from '../query/query.ts';
import { readQuery } from '../query/readings.ts';
import type { Row } from './rows.ts';
import { tonedWords, type Scope } from './scope.ts';
import { searchTexts } from './text-search.ts';

/** Distinct words of a query that runs are made of: 6 words have 20 runs, each a few lookups. */
const MOST_WORDS = 6;
/** Shorter runs are not looked for once this many rows were found. */
const ENOUGH_ROWS = 5;
/** Runs that are looked for in the texts of a large index: each reads files and looks through them. */
const MOST_TEXT_RUNS = 4;
/** More than any score: what has more of the words stands above. */
const WORTH_OF_A_WORD = 100;
/** What each further word is worth that leads to the same label by itself. */
const WORTH_OF_A_SECOND_WAY = 5;

/**
 * What to show where hardly anything has all words: what has a run of them, the longest runs first, labels
 * and with `texts` also texts for runs of several words, labels alone for single ones.
 */
export async function searchSomeWords(
  reader: IndexReader,
  scope: Scope,
  { query, texts }: { readonly query: Query; readonly texts: boolean },
): Promise<Row[]> {
  const words = [...new Set(query.parsed.words)].slice(0, MOST_WORDS);
  const rows = new Map<string, Row>();
  let textRuns = !texts ? 0 : reader.inMemory ? Infinity : MOST_TEXT_RUNS;
  for (let length = words.length - 1; length > 0 && rows.size < ENOUGH_ROWS; length--) {
    const runs = runsOf(words, length);
    const found = await Promise.all(
      runs.map((run, i) => searchRun(reader, scope, { query, run, texts: i < textRuns })),
    );
    textRuns -= runs.length;
    for (const row of found.flat()) addRow(rows, row, length);
  }
  return [...rows.values()];
}

/** Runs of that many words; the last first, for it holds what was narrowed down to. */
function runsOf(words: readonly string[], length: number): string[][] {
  const count = words.length - length + 1;
  return Array.from({ length: count }, (_, i) =>
    words.slice(count - 1 - i, count - 1 - i + length),
  );
}

async function searchRun(
  reader: IndexReader,
  scope: Scope,
  { query, run, texts }: { query: Query; run: readonly string[]; texts: boolean },
): Promise<Row[]> {
  const part = parseQuery(formatQuery({ ...query.parsed, words: run }));
  const [reading] = readQuery(part, []);
  if (reading === undefined) return [];
  const missing = query.parsed.words.filter((word) => !run.includes(word));
  const toned = { ...scope, toned: tonedWords(part) };
  const labels = (await searchLabels(reader, toned, reading)).rows;
  const readsTexts = texts && labels.length === 0 && reading.words.length > 1;
  const rows = readsTexts ? (await searchTexts(reader, toned, reading)).rows : labels;
  return rows.map((row) => ({
    ...row,
    tier: 'some-words' as const,
    score: row.score + run.length * WORTH_OF_A_WORD,
    why: { reason: 'some-words' as const, missing },
  }));
}

function addRow(rows: Map<string, Row>, row: Row, length: number): void {
  const known = rows.get(row.key);
  if (known === undefined) rows.set(row.key, row);
  else if (length === 1)
    rows.set(row.key, { ...known, score: known.score + WORTH_OF_A_SECOND_WAY });
}
