import { describe, expect, it } from 'vitest';
import { FULL_DATE, formatDate, formatMonths } from '#model/date-words.ts';

const DAY = '2025-11-17';

/** Word by word, for their order differs from one version of Intl to the next; so does the case of Vietnamese months. */
function intl(day: string, language: string, fields: Intl.DateTimeFormatOptions): string {
  const words = new Intl.DateTimeFormat(language, { ...fields, timeZone: 'UTC' });
  return words.format(new Date(`${day}T00:00:00Z`));
}

describe('a date in words', () => {
  it('is told in full', () => {
    expect(formatDate(DAY, 'en', FULL_DATE)).toBe('Monday, November 17, 2025');
    expect(formatDate(DAY, 'vi', FULL_DATE)).toBe('Thứ Hai, 17 tháng 11, 2025');
  });

  it.each([
    [{ day: true, month: 'short', year: true }, 'Nov 17, 2025', '17 thg 11, 2025'],
    [{ day: true, month: 'long' }, 'November 17', '17 tháng 11'],
    [{ month: 'long', year: true }, 'November 2025', 'tháng 11 năm 2025'],
    [{ month: 'short', year: true }, 'Nov 2025', 'thg 11 2025'],
    [{ weekday: 'short' }, 'Mon', 'Thứ 2'],
    [{ day: true }, '17', '17'],
  ] as const)('tells only what is asked for: %o', (fields, english, vietnamese) => {
    expect(formatDate(DAY, 'en', fields)).toBe(english);
    expect(formatDate(DAY, 'vi', fields)).toBe(vietnamese);
  });

  it('names every day of the week as the calendar has it', () => {
    const week = Array.from({ length: 7 }, (_, day) => `2025-11-0${day + 2}`);
    expect(week.map((day) => formatDate(day, 'en', { weekday: 'short' }))).toEqual(
      'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
    );
    expect(week.map((day) => formatDate(day, 'vi', { weekday: 'short' }))).toEqual(
      'CN,Thứ 2,Thứ 3,Thứ 4,Thứ 5,Thứ 6,Thứ 7'.split(','),
    );
  });

  it('uses the words that Intl knows for months and days', () => {
    for (let month = 1; month <= 12; month++) {
      const day = `2025-${String(month).padStart(2, '0')}-${String(month).padStart(2, '0')}`;
      for (const length of ['long', 'short'] as const) {
        expect(formatDate(day, 'en', { month: length })).toBe(intl(day, 'en', { month: length }));
        expect(formatDate(day, 'en', { weekday: length })).toBe(
          intl(day, 'en', { weekday: length }),
        );
      }
      expect(formatDate(day, 'vi', { month: 'long' })).toBe(
        intl(day, 'vi', { month: 'long' }).toLowerCase(),
      );
      expect(formatDate(day, 'vi', { weekday: 'long' })).toBe(intl(day, 'vi', { weekday: 'long' }));
    }
  });

  it('refuses a day that does not exist', () => {
    expect(() => formatDate('2025-02-30', 'en', FULL_DATE)).toThrow(RangeError);
  });
});

describe('the months of a span', () => {
  it('names a year once where it is one', () => {
    const span = { first: '2025-09-04', last: DAY };
    expect(formatMonths(span, 'en')).toBe('September – November 2025');
    expect(formatMonths(span, 'vi')).toBe('tháng 9 – tháng 11 năm 2025');
  });

  it('names both years where they differ, and one month once', () => {
    expect(formatMonths({ first: '2024-09-04', last: DAY }, 'en')).toBe(
      'September 2024 – November 2025',
    );
    expect(formatMonths({ first: '2025-11-01', last: DAY }, 'en')).toBe('November 2025');
  });
});
