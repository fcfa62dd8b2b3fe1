import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseLetters } from '#model/slug.ts';
import { foldLetters } from '#compiler/recognise/text/fold-letters.ts';

describe('foldLetters', () => {
  it('keeps every position of the text', () => {
    expect(foldLetters('Thứ Bảy, 14 giờ – Đà Nẵng')).toBe('thu bay, 14 gio – da nang');
    // One letter that would fold to three, and marks that stand alone, stay as they are.
    expect(foldLetters('Ngày \uD55C \u0323')).toBe('ngay \uD55C \u0323');
  });

  it('folds a text as it folds its letters', () => {
    const latin = fc.string({
      unit: fc
        .oneof(
          fc.integer({ min: 0x20, max: 0x24f }),
          fc.integer({ min: 0x1e00, max: 0x1eff }),
          fc.integer({ min: 0x2010, max: 0x205e }),
        )
        .map((code) => String.fromCharCode(code)),
      maxLength: 30,
    });
    fc.assert(
      fc.property(latin, (text) => {
        expect(foldLetters(text)).toBe(Array.from(text, normaliseLetters).join(''));
        expect(foldLetters(text)).toHaveLength(text.length);
      }),
    );
  });
});
