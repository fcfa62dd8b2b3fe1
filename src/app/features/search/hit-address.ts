import { type AddressOptions, reportAddress } from '#app/data/report-address.ts';
import type { Occurrence, ParsedQuery, SearchHit } from '#search/search-result.ts';

/**
 * Where a hit leads: its place in its event's page, with the words to mark there. Those are the words
 * that were matched: the repaired or expanded ones where it is there for them.
 */
export function hitAddress(hit: SearchHit, query: ParsedQuery, options: AddressOptions): string {
  return reportAddress(hit, { ...options, mark: wordsToMark(hit, query) });
}

/** Where the same label stands in another event. */
export function occurrenceAddress(
  { hit, place }: { readonly hit: SearchHit; readonly place: Occurrence },
  query: ParsedQuery,
  options: AddressOptions,
): string {
  return reportAddress(place, { ...options, mark: wordsToMark(hit, query) });
}

function wordsToMark({ why }: SearchHit, { words, phrases }: ParsedQuery): string {
  if (why.via !== undefined) return why.via;
  const missing = new Set(why.missing);
  return [...phrases, ...words.filter((word) => !missing.has(word))].join(' ');
}
