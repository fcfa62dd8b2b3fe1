import { describe, expect, it } from 'vitest';
import { textLanguage } from '#compiler/recognise/text/text-language.ts';

const ENGLISH =
  'The harbour keeps its tide tables in a queue, and every kiln reads them twice. '.repeat(6);
const VIETNAMESE =
  'Buổi chiều chúng tôi đã nghe về hàng đợi và cách giám sát từng lò nung. '.repeat(6);

describe('the language of a text', () => {
  it.each([
    [ENGLISH, 'en'],
    [VIETNAMESE, 'vi'],
    [VIETNAMESE.normalize('NFD'), 'vi'],
    [VIETNAMESE.toUpperCase(), 'vi'],
    [`${ENGLISH}“Đà Nẵng” – 2026`, 'en'],
  ])('%# is %s', (text, language) => {
    expect(textLanguage(text)).toBe(language);
  });

  it.each([
    ['short', 'The harbour keeps its tide tables.'],
    ['mixed', ENGLISH + VIETNAMESE.slice(0, 60)],
    ['of digits and signs', '12:30 – 14:00 | [@`{~] '.repeat(60)],
  ])('is not told where a text is %s', (_, text) => {
    expect(textLanguage(text)).toBeUndefined();
  });
});
