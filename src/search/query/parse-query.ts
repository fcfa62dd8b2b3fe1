import { normaliseLetters } from '../analysis/normalise.ts';
import type { Query, QueryTerm } from './query.ts';
import {
  FILTER_KEYS,
  searchLimits,
  type FilterKey,
  type ParsedQuery,
  type QueryFilter,
} from '../search-result.ts';
import { joinCompound, wordsOf } from '../analysis/tokenise.ts';

/** `-key:"some value"`, `-"a phrase"`, `-word`. A quote still open is passed over: it is being typed. */
const PIECE = /(-?)(?:([A-Za-z]+):)?(?:["“”„]([^"“”„]*)["“”„]|([^\s"“”„]+))/gu;

interface Piece {
  readonly negated: boolean;
  readonly filter: FilterKey | undefined;
  readonly quoted: boolean;
  readonly text: string;
  /** Where it ends in the query. */
  readonly end: number;
}

/** Reads a query. Never throws; what cannot be understood as an operator is read as words. */
export function parseQuery(input: string): Query {
  const raw = cutQuery(input);
  const words: string[] = [];
  const phrases: string[] = [];
  const without: string[] = [];
  const filters: QueryFilter[] = [];
  const pieces = readPieces(raw);
  for (const piece of pieces) {
    if (piece.filter !== undefined) filters.push(toFilter(piece.filter, piece));
    else if (piece.negated) without.push(piece.text);
    else if (piece.quoted) phrases.push(piece.text);
    else words.push(piece.text);
  }
  const last = pieces.at(-1);
  const completesLastWord = last !== undefined && isPlainWord(last) && last.end === raw.length;
  const parsed: ParsedQuery = { raw, words, phrases, without, filters, completesLastWord };
  return {
    parsed,
    terms: words.map(toTerm),
    phrases: distinctRuns(phrases),
    without: distinctRuns(without),
  };
}

/** By whole characters: half of an emoji would be no text at all. */
function cutQuery(input: string): string {
  if (input.length <= searchLimits.queryLength) return input;
  return input.slice(0, searchLimits.queryLength).replace(/[\uD800-\uDBFF]$/, '');
}

function readPieces(raw: string): Piece[] {
  const pieces: Piece[] = [];
  let words = 0;
  for (const match of raw.matchAll(PIECE)) {
    if (words >= searchLimits.queryTerms) break;
    const piece = toPiece(match);
    if (piece === undefined) continue;
    words += normalisedWords(piece.text).length;
    pieces.push(piece);
  }
  return pieces;
}

function toPiece(match: RegExpExecArray): Piece | undefined {
  const [whole, minus, key = '', phrase, bare = ''] = match;
  const filter = FILTER_KEYS.find((candidate) => candidate === normaliseLetters(key));
  const quoted = phrase !== undefined;
  const value = phrase ?? bare;
  const text = filter === undefined && key !== '' && !quoted ? `${key}:${value}` : value;
  if (normalisedWords(text).length === 0) return undefined;
  return { negated: minus === '-', filter, quoted, text, end: match.index + whole.length };
}

function isPlainWord({ filter, negated, quoted }: Piece): boolean {
  return filter === undefined && !negated && !quoted;
}

function toFilter(key: FilterKey, { text, quoted, negated }: Piece): QueryFilter {
  const values = quoted ? [text] : text.split(',').filter((value) => value !== '');
  return { key, values, negated };
}

function toTerm(typed: string): QueryTerm {
  const normalised = normaliseLetters(typed);
  const joined = joinCompound(normalised);
  return { typed, words: readWords(normalised), ...(joined === undefined ? {} : { joined }) };
}

/** Said twice is said once: each is looked for in every place. */
function distinctRuns(texts: readonly string[]): string[][] {
  const runs = new Map(texts.map((text) => [normalisedWords(text).join(' '), text]));
  return [...runs.values()].map(normalisedWords);
}

function normalisedWords(text: string): string[] {
  return readWords(normaliseLetters(text));
}

/** One piece may be a compound of a hundred letters: of it, too, only so many words are read. */
function readWords(normalised: string): string[] {
  return wordsOf(normalised).slice(0, searchLimits.queryTerms);
}
