import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseKey } from '#compiler/lexicon/phrase-key.ts';

describe('phraseKey', () => {
  it.each([
    ['**Ngày** / Giờ:', 'ngay & gio'],
    ['Date & Time', 'date & time'],
    ['date and time', 'date & time'],
    ['Thời gian và Địa điểm', 'thoi gian & dia diem'],
    ['📅 Event\u200B Name:', 'event name'],
    ['How I’ll apply this', "how i'll apply this"],
    ['🙂', ''],
    ['& more &', 'more'],
  ])('sees %j as %j', (text, key) => {
    expect(phraseKey(text)).toBe(key);
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(phraseKey(phraseKey(text))).toBe(phraseKey(text));
      }),
    );
  });
});
