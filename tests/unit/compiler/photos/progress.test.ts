import { describe, expect, it } from 'vitest';
import { estimateRemainingSeconds } from '#compiler/photos/progress.ts';

describe('the estimate of the remaining time', () => {
  it('goes on at the pace so far', () => {
    expect(estimateRemainingSeconds({ done: 5, total: 20, elapsedMs: 10_000 })).toBe(30);
  });

  it('waits until there is something to go by', () => {
    expect(estimateRemainingSeconds({ done: 0, total: 20, elapsedMs: 10_000 })).toBeUndefined();
    expect(estimateRemainingSeconds({ done: 3, total: 20, elapsedMs: 200 })).toBeUndefined();
  });

  it('is nought at the end', () => {
    expect(estimateRemainingSeconds({ done: 20, total: 20, elapsedMs: 10_000 })).toBe(0);
  });
});
