import { formatQuery } from '../query/format-query.ts';
import type { IndexReader } from '../read/index-reader.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Query, QueryTerm } from '../query/query.ts';
import type { DidYouMean } from '../search-result.ts';
import { repairWord } from '../analysis/spelling.ts';

/**
 * Reports have typing errors too, so that a misspelt word may well be found. A neighbour is offered
 * for it when it is this many times commoner.
 */
const COMMONER = 20;
/** A word of more labels than this is no typing error. */
const MOST_LABELS_OF_AN_ERROR = 8;
/** Distinct words of a query that are looked at: each is compared to thousands of others. */
const MOST_WORDS = 8;

export interface Repaired {
  readonly query: Query;
  readonly words: DidYouMean['words'];
}

/** The query with its misspelt words replaced, or undefined where no word has a likely correction. */
export async function repairQuery(
  reader: IndexReader,
  query: Query,
): Promise<Repaired | undefined> {
  const last = query.terms.length - 1;
  const correct = createCorrector(reader);
  const terms = await Promise.all(
    query.terms.map((term, i) =>
      repairTerm(correct, term, query.parsed.completesLastWord && i === last),
    ),
  );
  const words = terms.flatMap((term) => term.repaired);
  if (words.length === 0) return undefined;
  const text = formatQuery({ ...query.parsed, words: terms.map((term) => term.typed) });
  return { query: parseQuery(text), words };
}

/** A compound is repaired part by part, and written with blanks where one was. */
async function repairTerm(
  correct: Corrector,
  term: QueryTerm,
  completes: boolean,
): Promise<{ typed: string; repaired: DidYouMean['words'] }> {
  const last = term.words.length - 1;
  const parts = await Promise.all(
    term.words.map(async (typed, i) => ({
      typed,
      meant: await correct(typed, completes && i === last),
    })),
  );
  const repaired = parts.flatMap(({ typed, meant }) =>
    meant === undefined ? [] : [{ typed, meant }],
  );
  if (repaired.length === 0) return { typed: term.typed, repaired };
  return { typed: parts.map(({ typed, meant }) => meant ?? typed).join(' '), repaired };
}

/** What was probably meant by a word, if it is none. */
type Corrector = (typed: string, completes: boolean) => Promise<string | undefined>;

function createCorrector(reader: IndexReader): Corrector {
  const known = new Map<string, Promise<string | undefined>>();
  return async (typed, completes) => {
    const key = completes ? `${typed}*` : typed;
    const found = known.get(key);
    if (found !== undefined || known.size >= MOST_WORDS) return found;
    const correction = correctionOf(reader, typed, completes);
    known.set(key, correction);
    return correction;
  };
}

async function correctionOf(
  reader: IndexReader,
  typed: string,
  completes: boolean,
): Promise<string | undefined> {
  const labels = await reader.findLabels([typed], completes);
  if (labels.ids.length > MOST_LABELS_OF_AN_ERROR) return undefined;
  const candidates = await reader.spellings(typed, labels.ids.length > 0);
  const known = candidates.find(({ word }) => word === typed);
  const uses = Math.max(labels.ids.length, known?.count ?? 0);
  if (uses === 0 && completes && candidates.some(({ word }) => word.startsWith(typed))) {
    return undefined;
  }
  const commoner =
    uses === 0 ? candidates : candidates.filter(({ count }) => count >= uses * COMMONER);
  return repairWord(typed, commoner, uses === 0 ? undefined : 1);
}
