import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { animationWidths, fallbackWidths, stillWidths } from '#compiler/photos/variant-widths.ts';

const sizes = fc.record({
  width: fc.integer({ min: 1, max: 20_000 }),
  height: fc.integer({ min: 1, max: 20_000 }),
});

describe('the widths of a still', () => {
  it('climb the ladder up to its top for a large photo', () => {
    expect(stillWidths({ width: 4000, height: 3000 })).toEqual([360, 720, 1200, 1920]);
  });

  it('end at the photo itself where it is smaller than the top', () => {
    expect(stillWidths({ width: 1600, height: 900 })).toEqual([360, 720, 1200, 1600]);
    expect(stillWidths({ width: 1, height: 1 })).toEqual([1]);
  });

  it('leave out a rung that the photo hardly exceeds', () => {
    expect(stillWidths({ width: 1400, height: 900 })).toEqual([360, 720, 1400]);
    expect(stillWidths({ width: 1200, height: 900 })).toEqual([360, 720, 1200]);
  });

  it('narrow a picture that is too tall for WebP', () => {
    expect(stillWidths({ width: 1000, height: 32_766 })).toEqual([360, 500]);
  });

  it('always rise, never exceed the photo, and are never empty', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        for (const widths of [stillWidths(size), animationWidths(size)]) {
          expect(widths.length).toBeGreaterThan(0);
          expect(widths.every((width) => width >= 1 && width <= size.width)).toBe(true);
          expect(widths.every((width, at) => at === 0 || width > (widths[at - 1] ?? 0))).toBe(true);
        }
      }),
    );
  });
});

describe('the widths of the fallback', () => {
  it('are one small and the widest', () => {
    expect(fallbackWidths([360, 720, 1200, 1920])).toEqual([720, 1920]);
  });

  it('are the widest alone where there is no small one', () => {
    expect(fallbackWidths([360, 700])).toEqual([700]);
    expect(fallbackWidths([720])).toEqual([720]);
  });
});
