import { describe, expect, it } from 'vitest';
import { DOUBT_CODES } from '#model/catalog.ts';
import { wordDoubts } from '#model/doubt-words.ts';

const details = { year: 2026, weekday: 6, date: '2026-03-15', words: 'TBC' };

describe('doubts in words', () => {
  it('name both weekdays', () => {
    const doubts = [{ code: 'weekday-differs' as const, details }];
    expect(wordDoubts(doubts, 'en')).toBe('the text says Saturday, but 2026-03-15 is a Sunday');
    expect(wordDoubts(doubts, 'vi')).toBe('văn bản ghi Thứ Bảy, nhưng 2026-03-15 là Chủ Nhật');
  });

  it('are told in their order', () => {
    const doubts = [
      { code: 'year-assumed' as const, details },
      { code: 'front-matter-only' as const },
    ];
    expect(wordDoubts(doubts, 'en')).toBe(
      'the text names no year; 2026 was assumed; only the front matter gives this date',
    );
  });

  it.each(DOUBT_CODES)('%s has words of its own in each language', (code) => {
    const [en, vi] = [wordDoubts([{ code, details }], 'en'), wordDoubts([{ code, details }], 'vi')];
    expect(en).not.toBe(vi);
    expect(`${en}${vi}`).not.toMatch(/undefined|^$/);
  });
});
