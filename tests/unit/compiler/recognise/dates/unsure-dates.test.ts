import { describe, expect, it } from 'vitest';
import { readDate } from '#compiler/recognise/dates/dates.ts';
import { unsureDate } from '#compiler/recognise/dates/unsure-dates.ts';

function wordsOfDoubt(text: string): unknown {
  return unsureDate(text, readDate(text)?.text ?? '')?.details?.['words'];
}

describe('a date whose author is not sure', () => {
  it.each([
    ['~25/07/2026 (xác nhận lại với ban tổ chức)', '~'],
    ['25/07/2026 (xác nhận lại với ban tổ chức nếu sai)', 'xác nhận lại'],
    ['09:00, 02/12/2025 (Dự kiến)', 'Dự kiến'],
    ['09:00, December 02, 2025 *(Estimated)*', 'Estimated'],
    ['Tentatively: 14 March 2026', 'Tentatively'],
    ['khoảng ngày 14/3/2026', 'khoảng'],
    ['14/03/2026, TBC', 'TBC'],
    ['around 14 March 2026', 'around'],
  ])('is known in %j', (text, words) => {
    expect(wordsOfDoubt(text)).toBe(words);
  });

  it.each([
    '14/03/2026, venue TBC',
    '14/03/2026, khoảng 8:30',
    '14/03/2026 (~3 hours)',
    '14 March 2026: what we expected',
    'About Kilns, Saturday, 14 March 2026',
    '14/03/2026',
  ])('is not seen in %j', (text) => {
    expect(wordsOfDoubt(text)).toBeUndefined();
  });
});
