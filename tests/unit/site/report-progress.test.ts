import { describe, expect, it } from 'vitest';
import { createPhotoProgress } from '#site/report-progress.ts';

function record(output: { isTTY?: boolean; columns?: number } = {}) {
  const written: string[] = [];
  const show = createPhotoProgress({ ...output, write: (text) => written.push(text) });
  return { written, show };
}

describe('createPhotoProgress', () => {
  it('is silent while every photo comes from the cache', () => {
    const { written, show } = record();
    for (let done = 1; done <= 5; done++) show({ done, total: 5, encoded: 0 });
    expect(written).toEqual([]);
  });

  it('writes about ten lines in a log, the last one at the end', () => {
    const { written, show } = record();
    for (let done = 1; done <= 200; done++) show({ done, total: 200, encoded: done });
    expect(written.length).toBeGreaterThanOrEqual(9);
    expect(written.length).toBeLessThanOrEqual(11);
    expect(written.at(-1)).toBe('Photos: 200 of 200\n');
  });

  it('writes over one line in a terminal and ends it after the last photo', () => {
    const { written, show } = record({ isTTY: true });
    show({ done: 1, total: 2, encoded: 1, remainingSeconds: 75, file: 'a.png' });
    show({ done: 2, total: 2, encoded: 2 });
    expect(written).toEqual([
      '\r\u001B[2KPhotos: 1 of 2, about 1 min 15 s left  a.png',
      '\r\u001B[2KPhotos: 2 of 2\n',
    ]);
  });

  it('keeps within the width of the terminal', () => {
    const { written, show } = record({ isTTY: true, columns: 30 });
    show({ done: 1, total: 9, encoded: 1, file: 'a-very-long-name-of-a-photo.png' });
    expect(written[0]?.replace('\r\u001B[2K', '').length).toBeLessThan(30);
  });
});
