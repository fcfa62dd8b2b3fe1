import { describe, expect, it } from 'vitest';
import { lazy } from '#compiler/lazy.ts';

describe('a lazy value', () => {
  it.each([['a text'], [undefined]])('is made when it is asked for, and once: %j', (value) => {
    let calls = 0;
    const get = lazy(() => {
      calls++;
      return value;
    });
    expect(calls).toBe(0);
    expect([get(), get()]).toEqual([value, value]);
    expect(calls).toBe(1);
  });
});
