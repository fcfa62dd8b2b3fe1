import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates, readDate } from '#compiler/recognise/dates/dates.ts';

describe('readDate', () => {
  it.each([
    ['09:00, June 20, 2026', '2026-06-20'],
    ['09:00 ngày 20/06/2026', '2026-06-20'],
    ['May 9, 2026', '2026-05-09'],
    ['9:00, ngày 05 tháng 12 năm 2025', '2025-12-05'],
    ['08:30, September 18th, 2025', '2025-09-18'],
    ['Sept. 18 2025', '2025-09-18'],
    ['18 September, 2025', '2025-09-18'],
    ['the 17th of November 2025', '2025-11-17'],
    ['18 tháng 9, 2025', '2025-09-18'],
    ['27 tháng 6/2026', '2026-06-27'],
    ['15 Tháng Mười Một năm 2025', '2025-11-15'],
    ['Tháng Mười Một 15, 2025', '2025-11-15'],
    ['ngày 9 tháng năm năm 2026', '2026-05-09'],
    ['17-Nov-2025', '2025-11-17'],
    ['17.11.2025', '2025-11-17'],
    ['2025/09/18', '2025-09-18'],
    ['2025-11-17', '2025-11-17'],
    ['2025-11-17T00:30:00+07:00', '2025-11-17'],
    ['Full Day, September 8, 2025', '2025-09-08'],
    ['17 tháng 11, 2025 (Cả ngày)', '2025-11-17'],
    ['Series #1 - 15 November 2025', '2025-11-15'],
    ['Track 1 – 17 November 2025', '2025-11-17'],
    ['November 17, 2025 – 26th floor', '2025-11-17'],
    ['held in May 2024, repeated on 3 June 2025', '2025-06-03'],
  ])('reads %j as one day', (text, start) => {
    expect(readDate(text)).toMatchObject({ start });
    expect(readDate(text)).not.toHaveProperty('end');
    expect(readDate(text)).not.toHaveProperty('doubts');
  });

  it.each([
    ['July 25–26, 2026', '2026-07-25', '2026-07-26'],
    ['25-26/07/2026', '2026-07-25', '2026-07-26'],
    ['25/07 - 26/07/2026', '2026-07-25', '2026-07-26'],
    ['từ ngày 25 đến 26/07/2026', '2026-07-25', '2026-07-26'],
    ['ngày 25 và 26 tháng 7 năm 2026', '2026-07-25', '2026-07-26'],
    ['Saturday 25 – Sunday 26 July 2026', '2026-07-25', '2026-07-26'],
    ['from 5 to 7 May 2026', '2026-05-05', '2026-05-07'],
    ['30 June – 2 July 2026', '2026-06-30', '2026-07-02'],
    ['Dec 31 – Jan 2, 2026', '2025-12-31', '2026-01-02'],
    ['2026-07-25 to 2026-07-26', '2026-07-25', '2026-07-26'],
  ])('reads %j as several days', (text, start, end) => {
    expect(readDate(text)).toMatchObject({ start, end });
  });

  it.each([
    'TBD',
    '',
    'November 2025',
    'Tháng 6/2026',
    '8:30 AM – 12:00 PM',
    '`r Sys.Date()`',
    '31/11/2025',
    '30 tháng 2 năm 2026',
    'Floor 26/36',
    'you may have 5 of 2025',
  ])('finds no date in %j', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it('reads day before month, unless the caller says otherwise', () => {
    expect(readDate('3/10/2025')?.start).toBe('2025-10-03');
    expect(readDate('3/10/2025', { dayFirst: false })?.start).toBe('2025-03-10');
  });

  it('reads month before day where the other order is no date', () => {
    expect(readDate('09/13/2025')?.start).toBe('2025-09-13');
  });

  it('reads month before day where only then the weekday fits', () => {
    expect(readDate('Thursday, 12/4/2025')).toMatchObject({ start: '2025-12-04' });
    expect(readDate('Thursday, 12/4/2025')).not.toHaveProperty('doubts');
  });

  it('doubts a date whose weekday does not fit, and says why', () => {
    const doubt = { code: 'weekday-differs', details: { weekday: 6, date: '2025-10-26' } };
    expect(readDate('Saturday, October 26, 2025')?.doubts).toEqual([doubt]);
    expect(readDate('26/10/2025 (Thứ Bảy)')?.doubts).toEqual([doubt]);
  });

  it('does not take a count for a weekday', () => {
    expect(readDate('lần thứ 2, 18/11/2025')).not.toHaveProperty('doubts');
    expect(readDate('Bài thu hoạch 18/11/2025')).not.toHaveProperty('doubts');
  });

  it('reads a date without a year only where the caller names one, and doubts it', () => {
    expect(readDate('Thứ Hai, 17 tháng 11')).toBeUndefined();
    expect(readDate('Ngày 17 tháng 11', { year: 2025 })).toMatchObject({
      start: '2025-11-17',
      doubts: [{ code: 'year-assumed', details: { year: 2025 } }],
    });
    expect(readDate('Nov 21st', { year: 2025 })?.start).toBe('2025-11-21');
  });

  it('believes an assumed year in which the weekday fits, and no other', () => {
    const date = readDate('Thứ Hai, 17 tháng 11', { year: 2025 });
    expect(date).toMatchObject({ start: '2025-11-17' });
    expect(date).not.toHaveProperty('doubts');
    const codes = [2023, 2024, 2026, 2027].map((year) =>
      readDate('Monday, November 17', { year })?.doubts?.map(({ code }) => code),
    );
    expect(codes).toEqual(Array(4).fill(['year-assumed', 'weekday-differs']));
  });

  it('quotes what it read', () => {
    expect(readDate('8:30, ngày 15/11/2025 tại văn phòng')?.text).toBe('15/11/2025');
  });

  it('reads decomposed letters as well', () => {
    expect(readDate('18 tháng 9, 2025'.normalize('NFD'))?.start).toBe('2025-09-18');
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const date of findDates(text, { year: 2025 })) {
          expect(date.start).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        }
      }),
    );
  });

  it('finds every day it is shown, however it is written', () => {
    const day = fc.date({
      min: new Date('1995-01-01'),
      max: new Date('2060-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', number = ''] = iso.split('-');
        const name = date.toLocaleDateString('en', { month: 'long', timeZone: 'UTC' });
        for (const text of [
          iso,
          `${number}/${month}/${year}`,
          `${name} ${String(Number(number))}, ${year}`,
          `ngày ${number} tháng ${month} năm ${year}`,
        ]) {
          expect(readDate(text)?.start).toBe(iso);
        }
      }),
    );
  });

  it.each(['1/', '25 - ', 'tháng ', '1 tháng 1, ', 'thu ', '(((', '2025-11-'])(
    'reads 100 KB of %j in bounded time',
    (piece) => {
      const started = performance.now();
      findDates(piece.repeat(Math.ceil(100_000 / piece.length)), { year: 2025 });
      expect(performance.now() - started).toBeLessThan(10_000);
    },
  );
});
