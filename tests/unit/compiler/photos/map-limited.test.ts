import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { mapLimited } from '#compiler/photos/map-limited.ts';

describe('mapping with a limit', () => {
  it('keeps the order of the items, whichever ends first', async () => {
    const delays = [8, 1, 4, 0];
    const results = await mapLimited(delays, 2, async (delay) => {
      await setTimeout(delay);
      return delay * 10;
    });
    expect(results).toEqual([80, 10, 40, 0]);
  });

  it('never has more under way than allowed, and all that are allowed', async () => {
    let underWay = 0;
    let most = 0;
    await mapLimited(Array.from({ length: 20 }), 3, async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await setTimeout(1);
      underWay -= 1;
    });
    expect(most).toBe(3);
  });

  it('starts nothing new after a failure, and reports it', async () => {
    const started: number[] = [];
    const mapped = mapLimited([1, 2, 3, 4, 5], 2, async (item) => {
      started.push(item);
      await setTimeout(1);
      if (item === 1) throw new Error('disk full');
    });
    await expect(mapped).rejects.toThrow('disk full');
    expect(started.length).toBeLessThan(5);
  });

  it('has nothing to do for no items', async () => {
    expect(await mapLimited([], 4, () => Promise.resolve(1))).toEqual([]);
  });
});
