import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasTones, normaliseLetters } from '#search/analysis/normalise.ts';

describe('normaliseLetters', () => {
  it('drops case, tones and the bar of đ', () => {
    expect(normaliseLetters('Điện Toán ĐÁM MÂY')).toBe('dien toan dam may');
  });

  it('takes wide and joined letters for plain ones', () => {
    expect(normaliseLetters('ＡＷＳ ﬁle')).toBe('aws file');
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normaliseLetters(text);
        expect(normaliseLetters(once)).toBe(once);
      }),
    );
  });

  it('gives composed and decomposed letters the same result', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normaliseLetters(text.normalize('NFD'))).toBe(
          normaliseLetters(text.normalize('NFC')),
        );
      }),
    );
  });
});

describe('hasTones', () => {
  it.each([
    ['giám sát', true],
    ['đ', true],
    ['giam sat', false],
    ['GIAM', false],
    ['→', false],
  ])('%s: %s', (text, expected) => {
    expect(hasTones(text)).toBe(expected);
  });
});
