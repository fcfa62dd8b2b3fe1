import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelKey } from '#search/analysis/label-key.ts';
import { normaliseLetters } from '#search/analysis/normalise.ts';
import { indexTerms, lettersOf, lettersOfEach, wordsOf } from '#search/analysis/tokenise.ts';
import { leastCpuMilliseconds } from './timing.ts';

describe('wordsOf', () => {
  it.each([
    ['c#, c++ and .net', ['c#', 'c++', 'and', '.net']],
    ['node.js', ['node', 'js']],
    ['ci/cd: blue/green', ['ci', 'cd', 'blue', 'green']],
    ['amazon s3 & k8s', ['amazon', 's3', 'k8s']],
    ['ends in a stop.', ['ends', 'in', 'a', 'stop']],
    ['「雲」 день', ['雲', 'день']],
    ['+++ # . -', []],
  ])('%s', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('labelKey', () => {
  it.each([
    ['Drift detection', 'drift detection'],
    ['2. Blue/Green Deployments:', 'blue green deployments'],
    ['4.2 Kilns', 'kilns'],
    ['36 hours', '36 hours'],
    ['a'.repeat(50), 'a'.repeat(40)],
    ['Đám  mây', 'dam may'],
  ])('of %j is %j', (label, key) => {
    expect(labelKey(label)).toBe(key);
  });
});

describe('lettersOf', () => {
  it('has the letters of every term of the text, so that nothing is passed over', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const letters = lettersOf(text);
        expect(indexTerms(text).filter((term) => !letters.includes(lettersOf(term)))).toEqual([]);
      }),
    );
  });
});

describe('lettersOfEach', () => {
  it('has the letters of each text, whatever the texts', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('ΟΔΟΣ', 'a\nb', 'C# – .NET'),
    );
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(lettersOfEach(texts)).toEqual(texts.map(lettersOf));
      }),
    );
  });
});

describe('indexTerms', () => {
  it.each([
    ['X-Ray', 'xray'],
    ['X Ray', 'xray'],
    ['CI/CD', 'cicd'],
    ['Node.js', 'nodejs'],
    ['Node.js', '.js'],
    ['ASP.NET', '.net'],
    ['.NET', 'net'],
    ['C#', 'c'],
    ['R&D', 'rd'],
    ['Đám mây', 'dam'],
  ])('%s can be found as %s', (text, term) => {
    expect(indexTerms(text)).toContain(term);
  });

  it('does not join a list of many words to one', () => {
    expect(indexTerms('request/response/timeout/retry').some((term) => term.length > 10)).toBe(
      false,
    );
  });

  it('has every word of the text among its terms, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const terms = new Set(indexTerms(text));
        for (const word of wordsOf(normaliseLetters(text))) expect(terms).toContain(word);
      }),
    );
  });

  it('joins what the rule for compounds finds when it is read forwards', () => {
    const piece = fc.constantFrom(
      ...'a|bc|2|đ|雲|.|-|/|_|’|#|+|\n'.split('|'),
      ' ',
      'x-ray',
      '.net',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const text = pieces.join('');
        const compounds =
          normaliseLetters(text).match(/[\p{L}\p{N}]+(?:[-/.&_'’][\p{L}\p{N}]+)+/gu) ?? [];
        const joined = compounds
          .filter((compound) => compound.length <= 24)
          .map((compound) => compound.replace(/[-/.&_'’]/g, ''));
        const tails = compounds.flatMap(
          (compound) => compound.match(/\.(?=\p{L})[\p{L}\p{N}]+/gu) ?? [],
        );
        expect(indexTerms(text)).toEqual(expect.arrayContaining([...joined, ...tails]));
      }),
    );
  });

  it.each(['.', '-', '#', 'a', 'a.', 'a-', 'đ', ' x'])(
    'takes linear time for a run of %j',
    async (unit) => {
      const run = () => indexTerms(unit.repeat(50_000));
      expect(await leastCpuMilliseconds(run, 500)).toBeLessThan(500);
    },
  );
});
