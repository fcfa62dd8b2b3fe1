import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasAsciiLetters,
  hasLatinLetters,
  hasTones,
  LATIN_LETTERS,
  normaliseLetters,
} from '#search/analysis/normalise.ts';

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

describe('hasAsciiLetters', () => {
  it('passes over no letter, digit or mark beyond ASCII, in any form', () => {
    const codes = Array.from({ length: 0x20000 - 0x80 }, (_, i) => 0x80 + i);
    const passed = codes.map((code) => String.fromCodePoint(code)).filter(hasAsciiLetters);
    const forms = passed.flatMap((sign) => [sign, sign.normalize('NFD'), sign.normalize('NFKD')]);
    expect(forms.filter((form) => /[\p{L}\p{N}\p{M}]/u.test(form))).toEqual([]);
    expect(passed).toEqual(passed.map((sign) => sign.normalize('NFD').toLowerCase()));
  });

  it.each([
    ['CI/CD – “blue/green” 🚀', true],
    ['Đám mây', false],
    ['день', false],
  ])('%s: %s', (text, expected) => {
    expect(hasAsciiLetters(text)).toBe(expected);
  });
});

describe('hasLatinLetters', () => {
  it('takes for Latin letters what is a letter or a mark, and passes over no other', () => {
    const codes = Array.from({ length: 0x20000 - 0x80 }, (_, i) => 0x80 + i);
    const passed = codes.map((code) => String.fromCodePoint(code)).filter(hasLatinLetters);
    const letter = new RegExp(`[${LATIN_LETTERS}]`, 'u');
    expect(passed.filter((sign) => letter.test(sign) !== /[\p{L}\p{N}\p{M}]/u.test(sign))).toEqual(
      [],
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
