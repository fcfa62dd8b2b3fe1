import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexTerms, lettersOfEach } from '#search/analysis/tokenise.ts';
import { createTermFinder } from '#search/read/term-finder.ts';

const word = fc.constantFrom('drift', 'drifts', 'x-ray', 'ray', 'c#', 'c', '.net', 'net', 'mây');
const text = fc.array(word, { maxLength: 3 }).map((words) => words.join(' '));

/** A finder over texts, and the numbers of those whose terms were asked for. */
function finderOver(texts: readonly string[]) {
  const asked = new Set<number>();
  const finder = createTermFinder(lettersOfEach(texts), (number) => {
    asked.add(number);
    return new Set(indexTerms(texts[number] ?? ''));
  });
  return { finder, asked };
}

describe('a term finder', () => {
  it.each([
    ['few', 1],
    ['many', 50],
  ])('finds what has every term, of %s texts', (_, copies) => {
    const wanted = fc.array(
      word.map((each) => indexTerms(each)[0] ?? ''),
      { minLength: 1, maxLength: 2 },
    );
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 5 }),
        wanted,
        fc.boolean(),
        (some, words, completes) => {
          const texts = Array.from({ length: copies }, () => some).flat();
          const has = (terms: readonly string[], term: string, i: number) =>
            terms.includes(term) ||
            (completes && i === words.length - 1 && terms.some((each) => each.startsWith(term)));
          const expected = texts.flatMap((each, number) =>
            words.every((term, i) => has(indexTerms(each), term, i)) ? [number] : [],
          );
          expect(finderOver(texts).finder.find(words, completes)).toEqual(expected);
        },
      ),
    );
  });

  it('asks for the terms of what may have the word, and of nothing else', () => {
    const { finder, asked } = finderOver(['drift', 'traces', 'adrift']);
    expect(finder.find(['drift'], false)).toEqual([0]);
    expect([...asked]).toEqual([0, 2]);
  });

  it('counts what has each word that somebody may have meant', () => {
    const { finder } = finderOver(['drift', 'drift traces', 'k8s c#']);
    expect(finder.countWords()).toEqual([
      { word: 'drift', count: 2 },
      { word: 'traces', count: 1 },
    ]);
  });
});
