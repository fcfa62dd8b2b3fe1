import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseLetters } from '#search/analysis/normalise.ts';
import { indexTerms } from '#search/analysis/tokenise.ts';
import { spansOf } from '#search/build/spans.ts';

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
