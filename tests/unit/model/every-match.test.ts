import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyMatch } from '#model/every-match.ts';

describe('the matches of a pattern', () => {
  it('are those of matchAll, in order, whatever the pattern was used for before', () => {
    const pattern = /(?<letter>[a-c])\d?|–/gu;
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '1', '–', '😀') }), (text) => {
        const expected = [...text.matchAll(pattern)];
        pattern.test(text);
        expect(everyMatch(text, pattern)).toEqual(expected);
      }),
    );
  });

  it('are none in a text without any', () => {
    expect(everyMatch('tide', /\d/g)).toEqual([]);
  });
});
