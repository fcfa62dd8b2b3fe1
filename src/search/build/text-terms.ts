import { memoise } from '#model/memoise.ts';
import { labelTexts } from '../index/places.ts';
import type { SearchDocument } from '../search-document.ts';
import { normaliseLetters } from '../analysis/normalise.ts';
import { indexTerms } from '../analysis/tokenise.ts';
import { memoiseSpans } from './memoise-spans.ts';
import { forEachSpan } from './spans.ts';
import { invertVolumes } from './volume-postings.ts';

/** Which volumes have each term, whatever part of a document it stands in. */
export interface TextTerms {
  /** Adds the documents of a volume. */
  add(documents: readonly SearchDocument[]): void;
  /**
   * The terms in order, each with the numbers of its volumes, which ascend.
   * @param order which of the volumes that were added has each number
   */
  postings(order: readonly number[]): Iterable<readonly [term: string, volumes: Int32Array]>;
}

/** What stands in many volumes: its terms by number, and the last volume that it was found in. */
interface Found {
  readonly terms: readonly number[];
  volume: number;
}

/**
 * Terms are numbers until they are written, and are worked out once for each heading and each span of a text: a site of a
 * thousand reports has a million words, and a few thousand distinct ones.
 * @param termsOf `indexTerms` of a heading, worked out once where others ask for it, too
 */
export function createTextTerms(termsOf: (heading: string) => readonly string[]): TextTerms {
  const numbers = new Map<string, number>();
  /** By the term's number: the last volume that has it. */
  const lastVolumes: number[] = [];
  const termsOfVolumes: Int32Array[] = [];
  const terms: number[] = [];

  function numberOf(term: string): number {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, numbers.size);
    return lastVolumes.push(-1) - 1;
  }
  function toFound(words: readonly string[]): Found {
    return { terms: words.map(numberOf), volume: -1 };
  }
  function note(found: Found): void {
    const volume = termsOfVolumes.length;
    if (found.volume === volume) return;
    found.volume = volume;
    for (const term of found.terms) {
      if (lastVolumes[term] === volume) continue;
      lastVolumes[term] = volume;
      terms.push(term);
    }
  }
  const foundIn = memoise((heading: string) => toFound(termsOf(heading)));
  const foundInSpan = memoiseSpans((span) => toFound(indexTerms(span)));
  return {
    add(documents) {
      for (const heading of headingsOf(documents)) note(foundIn(heading));
      // As one text: reading strings of several kinds, cut, joined or whole, is several times as slow.
      const text = documents.map((document) => normaliseLetters(document.text)).join('\n');
      forEachSpan(text, (span) => note(foundInSpan(text, span)));
      termsOfVolumes.push(Int32Array.from(terms));
      terms.length = 0;
    },
    *postings(order) {
      const volumesOf = invertVolumes(
        order.map((at) => termsOfVolumes[at] ?? new Int32Array()),
        numbers.size,
      );
      for (const term of [...numbers.keys()].sort()) yield [term, volumesOf(numberOf(term))];
    },
  };
}

/** All that is short and stands in many reports. What documents have from the one before them is not repeated. */
function headingsOf(documents: readonly SearchDocument[]): string[] {
  const headings: string[] = [];
  let before: SearchDocument | undefined;
  for (const document of documents) {
    const { path, event } = document;
    headings.push(...labelTexts(document));
    if (path !== before?.path) headings.push(...path);
    if (event !== before?.event) headings.push(event);
    before = document;
  }
  return headings;
}
