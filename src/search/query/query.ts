import type { ParsedQuery } from '../search-result.ts';

/** A word or compound of the query: `x-ray` has the words x, ray and is also looked up joined, as xray. */
export interface QueryTerm {
  readonly typed: string;
  /** Normalised, at least one. */
  readonly words: readonly string[];
  readonly joined?: string;
}

/** A query as the engine works on it; `parsed` is what the reader is shown. */
export interface Query {
  readonly parsed: ParsedQuery;
  readonly terms: readonly QueryTerm[];
  /** Normalised words of each quoted phrase that differs from the others. */
  readonly phrases: readonly (readonly string[])[];
  /** Normalised words of each excluded word or phrase that differs from the others. */
  readonly without: readonly (readonly string[])[];
}

/** True where nothing at all was asked. */
export function isEmpty(query: Query): boolean {
  const { terms, phrases, without, parsed } = query;
  return [terms, phrases, without, parsed.filters].every((list) => list.length === 0);
}
