import { describe, expect, it } from 'vitest';
import { createMemo } from '#compiler/memo.ts';

describe('the memory of a compiler', () => {
  it('keeps a value while its inputs are the same', () => {
    const memo = createMemo();
    const input = {};
    const first = memo.get('a', [input, 1], () => ({}));
    expect(memo.get('a', [input, 1], () => ({}))).toBe(first);
    expect(memo.get('a', [{}, 1], () => ({}))).not.toBe(first);
    expect(memo.get('a', [input], () => ({}))).not.toBe(first);
  });

  it('gives the last value to whoever makes the next', () => {
    const memo = createMemo();
    function grow(step: number): string {
      return memo.get('text', [step], (last = '') => `${last}${step}`);
    }
    expect([grow(1), grow(2), grow(2), grow(3)]).toEqual(['1', '12', '12', '123']);
  });

  it('forgets what a whole round did not ask for', () => {
    const memo = createMemo();
    const kept = memo.get('kept', [], () => ({}));
    const gone = memo.get('gone', [], () => ({}));
    memo.sweep();
    memo.get('kept', [], () => ({}));
    memo.sweep();
    expect(memo.get('kept', [], () => ({}))).toBe(kept);
    expect(memo.get('gone', [], () => ({}))).not.toBe(gone);
  });
});
