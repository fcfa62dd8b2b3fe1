import type { IndexReader } from '../read/index-reader.ts';
import { searchLabels, type Found } from './label-search.ts';
import type { Query } from '../query/query.ts';
import { readQuery } from '../query/readings.ts';
import { searchSomeWords } from './relax.ts';
import { repairQuery, type Repaired } from './repair.ts';
import { orderRows, type Row, type Tier } from './rows.ts';
import type { Scope } from './scope.ts';
import type { DidYouMean, Expansion } from '../search-result.ts';
import { searchTexts } from './text-search.ts';

/** With fewer rows than this the answer is poor: spelling is looked at, and what has some of the words. */
const FEW_ROWS = 3;
/** Labels have three or four words: more of them are a sentence, and the text that says it is what was wanted. */
const WORDS_OF_A_NAME = 3;

/** Everything that a query found, best first. */
export interface Answer extends Found {
  readonly rows: readonly Row[];
  readonly fullText: boolean;
  readonly expansions: readonly Expansion[];
  readonly didYouMean?: DidYouMean;
}

/** Runs the tiers in turn: exact labels and texts, then repaired words, then some of the words. */
export async function findRows(reader: IndexReader, scope: Scope): Promise<Answer> {
  if (needsTexts(scope)) await reader.loadTexts();
  const exact = await findExact(reader, scope, scope.query);
  if (exact.rows.length >= FEW_ROWS || scope.options.effort === 'typing') return exact;
  const repaired = await repairQuery(reader, scope.query);
  const answer =
    repaired === undefined ? exact : await addRepaired(reader, scope, { exact, repaired });
  if (!wantsSomeWords(scope.query, answer)) return answer;
  const query = repaired?.query ?? scope.query;
  const texts = answer.rows.length === 0;
  const some = await searchSomeWords(reader, narrow(scope), { query, texts });
  const rows = orderRows([...answer.rows, ...some]);
  return { ...answer, rows, total: rows.length };
}

/** Nothing has all words; or few texts have, no label, and the words may be those of two labels. */
function wantsSomeWords({ terms }: Query, { rows }: Answer): boolean {
  if (terms.length < 2) return false;
  if (rows.length === 0) return true;
  const inFewTexts = rows.length < FEW_ROWS && rows.every(({ tier }) => tier === 'text');
  return inFewTexts && terms.length <= WORDS_OF_A_NAME;
}

/** What must not occur is looked for in texts too. */
function needsTexts({ query, options }: Scope): boolean {
  return options.effort === 'thorough' || query.without.length > 0;
}

/** Labels read for another reading of the query on a large index: each may be a file. */
const LABELS_OF_OTHER_READINGS = 4;

function narrow(scope: Scope): Scope {
  return { ...scope, window: scope.window === Infinity ? Infinity : LABELS_OF_OTHER_READINGS };
}

/** What has all words as they were typed, in any of their readings. */
async function findExact(reader: IndexReader, scope: Scope, query: Query): Promise<Answer> {
  const readings = readQuery(query, reader.acronyms);
  const labels = await Promise.all(
    readings.map((each, i) => searchLabels(reader, i === 0 ? scope : narrow(scope), each)),
  );
  const fullText = readsTexts(scope, labels);
  const texts = fullText
    ? await Promise.all(readings.map((each) => searchTexts(reader, scope, each)))
    : [];
  const rows = orderRows([...labels, ...texts].flatMap((found) => found.rows));
  const complete = [...labels, ...texts].every((found) => found.complete);
  const total = Math.max(rows.length, ...labels.map((found) => found.total));
  return {
    rows,
    total: complete ? rows.length : total,
    complete,
    fullText,
    expansions: expansionsOf([...labels, ...texts]),
  };
}

function readsTexts(scope: Scope, labels: readonly Found[]): boolean {
  if (needsTexts(scope)) return true;
  if (scope.options.effort === 'typing') return false;
  return labels.every((found) => found.rows.length === 0);
}

async function addRepaired(
  reader: IndexReader,
  scope: Scope,
  { exact, repaired }: { exact: Answer; repaired: Repaired },
): Promise<Answer> {
  const meant = await findExact(reader, scope, repaired.query);
  if (meant.rows.length === 0) return exact;
  const via = repaired.query.parsed.words.join(' ');
  const below = meant.rows.map((row): Row => ({
    ...row,
    tier: 'spelling' satisfies Tier,
    score: row.score + (row.tier === 'label' ? LABELS_ABOVE_TEXTS : 0),
    why: { reason: 'spelling', via },
  }));
  const rows = orderRows([...exact.rows, ...below]);
  const didYouMean: DidYouMean = {
    query: repaired.query.parsed.raw,
    words: repaired.words,
    applied: exact.rows.length === 0,
  };
  const complete = exact.complete && meant.complete;
  const { expansions } = didYouMean.applied ? meant : exact;
  return { ...meant, rows, total: rows.length, complete, expansions, didYouMean };
}

/** More than any score: inside the repaired part, labels stand above texts too. */
const LABELS_ABOVE_TEXTS = 1000;

/** The acronyms that found something. */
function expansionsOf(found: readonly Found[]): Expansion[] {
  const byLong = new Map<string, Expansion>();
  for (const { reading } of found.flatMap(({ rows }) => rows)) {
    if (reading.expansion !== undefined) byLong.set(reading.expansion.long, reading.expansion);
  }
  return [...byLong.values()];
}
