import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTimeRange, readEventHours, readTimeRange } from '#compiler/recognise/dates/times.ts';

function read(text: string): string | undefined {
  const range = readTimeRange(text);
  return range && formatTimeRange(range);
}

describe('readTimeRange', () => {
  it.each([
    ['09:00, June 20, 2026', '09:00'],
    ['09:00 ngày 20/06/2026', '09:00'],
    ['2pm, November 21, 2025', '14:00'],
    ['14 giờ', '14:00'],
    ['14h30', '14:30'],
    ['2:00 chiều, Thứ Sáu, ngày 3 tháng 10 năm 2025', '14:00'],
    ['12:00 AM', '00:00'],
    ['19 giờ tối', '19:00'],
    ['1:00 trưa', '13:00'],
    ['November 21 – 2pm', '14:00'],
    ['12:00 onwards', '12:00'],
    ['08h30 - 09h15: Đón khách', '08:30–09:15'],
    ['8:30 - 9:00: Welcome', '08:30–09:00'],
    ['8:30:00 – 9:00:59', '08:30–09:00'],
  ])('reads the time in %j', (text, time) => {
    expect(read(text)).toBe(time);
  });

  it.each([
    ['8:30 AM – 12:00 PM', '08:30–12:00'],
    ['8:30 – 9:00 AM', '08:30–09:00'],
    ['11:40 – 12:00 PM', '11:40–12:00'],
    ['1:00 – 5:00 PM', '13:00–17:00'],
    ['9:00 – 5:00 PM', '09:00–17:00'],
    ['2:00 PM – 4:30', '14:00–16:30'],
    ['9 – 11 AM', '09:00–11:00'],
    ['9 a.m. - 5 p.m.', '09:00–17:00'],
    ['8.30 AM - 12.00 PM', '08:30–12:00'],
    ['8:30AM-12:00PM', '08:30–12:00'],
    ['8:30 SA – 5:00 CH', '08:30–17:00'],
    ['8:30 SA – 12:00 TH', '08:30–12:00'],
    ['8:30 sáng – 12:00 trưa', '08:30–12:00'],
    ['8 giờ 30 phút sáng đến 12 giờ trưa', '08:30–12:00'],
    ['từ 14h đến 17h', '14:00–17:00'],
    ['8h - 11h30', '08:00–11:30'],
    ['Saturday, 15 November 2025 | 08:30 - 12:00 (GMT+7)', '08:30–12:00'],
    ['08:30 - 12:00 (GMT+07:00)', '08:30–12:00'],
    ['3.5 hours (8:30 AM - 12:00 PM)', '08:30–12:00'],
    ['Full-day session (8:30 AM – 11:00 AM+)', '08:30–11:00'],
  ])('reads the range in %j', (text, range) => {
    expect(read(text)).toBe(range);
  });

  it('reads a range whose dash was lost', () => {
    expect(read('8:30 AM  12:00 PM')).toBe('08:30–12:00');
  });

  it.each([
    '3/10/2025',
    '17 tháng 11, 2025',
    '2025-11-17T08:30:00+07:00',
    'Full Day',
    'teams of 3–5 people',
    '18th CH',
    'ratio 16:9',
    '26/36',
    '25:00',
    '',
  ])('finds no time in %j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('does not turn the end into an earlier time than the start', () => {
    expect(read('10:00 PM – 9:00 AM')).toBe('22:00');
  });

  it('takes 12:00 AM for noon where a morning ends with it, and for midnight elsewhere', () => {
    expect(read('09:00 AM - 12:00 AM, June 27')).toBe('09:00–12:00');
    expect(read('8:00 PM – 12:00 AM')).toBe('20:00');
    expect(read('12:00 AM – 1:30 AM')).toBe('00:00–01:30');
  });

  it.each([
    ['23/05/2026 (08:00-09:00 Check-in, 09:00-12:00 Technical sessions)', '08:00–12:00'],
    ['8:00 – 9:00 đón khách, 9:00 – 11:30 hội thảo, 11:30 – 12:00 bế mạc', '08:00–12:00'],
    ['9:00 – 11:00 talks, 13:00 – 15:00 kilns', '09:00–11:00'],
    ['8:30 – 12:00, 14/03/2026', '08:30–12:00'],
    ['09:00, 14/03/2026', '09:00'],
  ])('reads the hours of an event from %j', (text, hours) => {
    const range = readEventHours(text);
    expect(range && formatTimeRange(range)).toBe(hours);
  });

  it('survives any text and always ends after it starts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const range = readTimeRange(text);
        expect(range?.end === undefined || range.end > range.start).toBe(true);
      }),
    );
  });

  it('reads every range of a 12 h clock', () => {
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
    fc.assert(
      fc.property(minutes, minutes, (a, b) => {
        fc.pre(a !== b);
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        expect(read(`${twelve(start)} – ${twelve(end)}`)).toBe(`${full(start)}–${full(end)}`);
      }),
    );
  });

  it.each(['8:30 ', '8 - ', '1 giờ ', '1/2/2025 ', ':::', 'GMT+'])(
    'reads 100 KB of %j in bounded time',
    (piece) => {
      const started = performance.now();
      readTimeRange(piece.repeat(Math.ceil(100_000 / piece.length)));
      expect(performance.now() - started).toBeLessThan(10_000);
    },
  );
});

function full(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function twelve(minutes: number): string {
  const hour = Math.floor(minutes / 60);
  return `${String(hour % 12 === 0 ? 12 : hour % 12)}:${full(minutes).slice(3)} ${hour < 12 ? 'AM' : 'PM'}`;
}
