import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '#search/analysis/edit-distance.ts';
import { repairWord } from '#search/analysis/spelling.ts';

/** The definition itself, letter by letter. */
function slowDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    slowDistance(a.slice(0, -1), b) + 1,
    slowDistance(a, b.slice(0, -1)) + 1,
    slowDistance(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
    swapped ? slowDistance(a.slice(0, -2), b.slice(0, -2)) + 1 : Infinity,
  );
}

describe('editDistance', () => {
  it('agrees with its definition up to the limit, and says one more above it', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.nat({ max: 3 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(slowDistance(a, b), limit + 1));
      }),
    );
  });
});

describe('repairWord', () => {
  const words = [
    { word: 'cloudformation', count: 5 },
    { word: 'terraform', count: 9 },
    { word: 'stack', count: 2 },
    { word: 'stage', count: 40 },
    { word: 'observability', count: 3 },
  ];

  it.each([
    ['cloudfromation', 'cloudformation'],
    ['terrafrom', 'terraform'],
    ['obervabilty', 'observability'],
    ['stakc', 'stack'],
  ])('%s is taken for %s', (typed, meant) => {
    expect(repairWord(typed, words)).toBe(meant);
  });

  it('finds the blank that is missing between two known words', () => {
    expect(repairWord('terraformstage', words)).toBe('terraform stage');
  });

  it('prefers the commoner of two words that are as near', () => {
    expect(repairWord('stace', words)).toBe('stage');
  });

  it('repairs the beginning of a longer word', () => {
    expect(repairWord('obsrvab', words)).toBe('observability');
  });

  it.each(['map', 'zzqqx', 'ec2s3', 'cats'])('leaves %s alone', (typed) => {
    expect(repairWord(typed, words)).toBeUndefined();
  });
});
