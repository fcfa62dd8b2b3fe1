import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseLetters } from '#search/analysis/normalise.ts';
import { indexTerms } from '#search/analysis/tokenise.ts';
import { memoiseSpans } from '#search/build/memoise-spans.ts';
import { forEachSpan } from '#search/build/spans.ts';

function spansOf(text: string): string[] {
  const spans: string[] = [];
  forEachSpan(text, ({ start, end }) => spans.push(text.slice(start, end)));
  return spans;
}

describe('the spans of a text', () => {
  it.each([
    ['ci/cd, with a plan.', ['ci/cd', 'with', 'a plan']],
    ['c# (.net) and x-ray-', ['c#', '.net', 'and', 'x-ray']],
    ['a b c', ['a b c']],
    ['... - #', []],
  ])('of %j', (text, spans) => {
    expect(spansOf(text)).toEqual(spans);
  });

  it('have every term of the text, and no other', () => {
    const piece = fc.constantFrom(
      'a',
      'x',
      'ray',
      '7',
      '.net',
      'c#',
      ' ',
      ' ',
      '\n',
      '-',
      '/',
      '.',
      '’',
      '–',
      '(',
      '#',
      'đ',
      'é',
      '東',
      '𠀀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = normaliseLetters(pieces.join(''));
        const terms = new Set(spansOf(text).flatMap(indexTerms));
        expect(terms).toEqual(new Set(indexTerms(text)));
      }),
      // A letter behind a dot joins the next word wherever it stands.
      { numRuns: 2000, examples: [[['a', '(', '.', 'a', ' ', 'a', 'a']]] },
    );
  });
});

describe('what is worked out for a span', () => {
  it('is that of no other one, however many there are', () => {
    const found = memoiseSpans((span) => [span]);
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '𠀀'), minLength: 1 });
    fc.assert(
      fc.property(fc.array(letters), (words) => {
        const text = words.join(' ');
        forEachSpan(text, (span) => {
          expect(found(text, span)).toEqual([text.slice(span.start, span.end)]);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('is that of no other one with the same hash', () => {
    const found = memoiseSpans((span) => [span]);
    const texts = ['cache', 'caches', 'cacheb', 'ache', 'cache'];
    const made = texts.map((text) => found(text, { start: 0, end: text.length, hash: 7 }));
    expect(made).toEqual(texts.map((text) => [text]));
    expect(made[4]).toBe(made[0]);
  });

  it('is worked out once for each, a word longer than all before too', () => {
    const asked: string[] = [];
    const found = memoiseSpans((span) => asked.push(span));
    const words = Array.from({ length: 9000 }, (_, n) => `w${n}`);
    const text = [...words, 'x'.repeat(100_000), ...words].join('\n');
    forEachSpan(text, (span) => found(text, span));
    expect(asked).toEqual([...words, 'x'.repeat(100_000)]);
  });
});
