import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  GENERIC_TITLES,
  TITLE_PREFIXES,
  TITLE_PREFIXES_BEFORE_MARK,
} from '#compiler/lexicon/title-words.ts';
import { cleanTitle, isGenericTitle } from '#compiler/recognise/titles/titles.ts';

describe('cleanTitle', () => {
  it.each([
    ['Summary Report: “Harbour Cloud Day – Track 1”', 'Harbour Cloud Day – Track 1'],
    ['Summary Report “Harbour Cloud Day”', 'Harbour Cloud Day'],
    ['Executive Summary: “Harbour Cloud Day”', 'Harbour Cloud Day'],
    ['SUMMARY REPORT: "Harbour Cloud Day"', 'Harbour Cloud Day'],
    ['Bài thu hoạch sự kiện "Ngày Mây"', 'Ngày Mây'],
    ['Bào thu hoạch: Ngày Mây', 'Ngày Mây'],
    ['Báo cáo Tổng kết: "Hội thảo \u200BĐám mây"', 'Hội thảo Đám mây'],
    ['Report on **Harbour Cloud Day**', 'Harbour Cloud Day'],
    ['Report: “[Builders] Harbour”', '[Builders] Harbour'],
    ['Event Report – Harbour Cloud Day.', 'Harbour Cloud Day'],
    ['Event 3: Harbour Cloud Day', 'Harbour Cloud Day'],
    ['Event 3 - Harbour Cloud Day', 'Harbour Cloud Day'],
    ['Sự kiện 2: Ngày Mây', 'Ngày Mây'],
    ['4.2. Harbour Cloud Day', 'Harbour Cloud Day'],
    ['Harbour Cloud Day (25/07/2026)', 'Harbour Cloud Day'],
    ['“Harbour Cloud Day', 'Harbour Cloud Day'],
    ['Key Takeaways: Harbour Cloud Day', 'Harbour Cloud Day'],
    ['Learning Report: "Tides of Data"', 'Tides of Data'],
    ['IN-DEPTH REPORT: Tides of Data', 'Tides of Data'],
    ['Competition Participation Report: “Tides of Data”', 'Tides of Data'],
    ['Event 1 Report: Tides of Data', 'Tides of Data'],
    ['Event 4 Reflection Report: Tides of Data', 'Tides of Data'],
    ['Event Report 2: Tides of Data', 'Tides of Data'],
    ['Báo cáo sự kiện 3: Dòng dữ liệu', 'Dòng dữ liệu'],
    ['BÁO CÁO CHUYÊN SÂU: Dòng dữ liệu', 'Dòng dữ liệu'],
    ['Reflection Report on "Tides of Data"', 'Tides of Data'],
    ['Reflection on “Tides of Data”', 'Tides of Data'],
    ['Event Report about the event: Tides of Data', 'Tides of Data'],
    ['“Tides of Data” Report', 'Tides of Data'],
    ['"Tides of Data" Event Reflection', 'Tides of Data'],
    ['Harbour Community Day Report', 'Harbour Community Day'],
    ['Harbour Community Day 2026 Event Report', 'Harbour Community Day 2026'],
    ['Harbour Community Day Report: Tides of Data', 'Harbour Community Day: Tides of Data'],
    ['Harbour Lights – Event Recap', 'Harbour Lights'],
    ['Hội thảo Đám mây - Báo cáo tham dự', 'Hội thảo Đám mây'],
    ['Báo cáo Harbour Community Day', 'Harbour Community Day'],
    ['Gull Club Session Reflection Report: "Tides of Data: Low Water"', 'Tides of Data: Low Water'],
    ['Club Session: “Tides of Data”', 'Tides of Data'],
    ['Báo cáo buổi sinh hoạt: “Dòng dữ liệu”', 'Dòng dữ liệu'],
  ])('makes %j %j', (text, title) => {
    expect(cleanTitle(text)).toBe(title);
  });

  it.each([
    'Harbour Cloud Day 2026: "Build" Edition',
    'Harbour Day: “Tides of Data”',
    'Harbour Day Recap: “Tides” and “Ropes”',
    'Say "hello" to "Harbour"',
    'Reporting with Athena',
    'Event-driven Architecture',
    'Event Sourcing 101',
    'Harbour Cloud Day (Online)',
    "Builders' Night",
    '7Rs in practice',
    'Recap of the year',
    'Summary Report',
    'State of Clouds Report: 2026',
    'Harbour Summit Recap',
    'Reflection on Trusting Trust',
    'Report Writing Workshop',
    'Threat Report',
    "Reporter's Night",
    'Meetup Event Report',
    'Báo cáo an toàn thông tin',
    'Cảm nhận về mây',
  ])('keeps %j', (title) => {
    expect(cleanTitle(title)).toBe(title);
  });

  it('takes every prefix of the lexicon off', () => {
    for (const prefix of TITLE_PREFIXES) {
      expect([prefix, cleanTitle(`${prefix} Harbour Night`)]).toEqual([prefix, 'Harbour Night']);
    }
    for (const prefix of [...TITLE_PREFIXES, ...TITLE_PREFIXES_BEFORE_MARK]) {
      expect([prefix, cleanTitle(`${prefix}: “Harbour Night”`)]).toEqual([prefix, 'Harbour Night']);
    }
  });

  it('is idempotent', () => {
    const word = fc.constantFrom(
      'Summary Report',
      'Event 2',
      ':',
      '“',
      '”',
      '"',
      '(',
      ')',
      ' ',
      '1.',
      'Day',
      '–',
      '**',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (text) => {
          expect(cleanTitle(cleanTitle(text))).toBe(cleanTitle(text));
        },
      ),
    );
  });

  it('never empties a title that has words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(/\p{L}/u.test(text));
        expect(cleanTitle(text)).not.toBe('');
      }),
    );
  });

  it.each(['Event 1: ', '“', '(', 'a ', 'Report on '])(
    'takes 100 KB of %j in bounded time',
    (piece) => {
      const started = performance.now();
      isGenericTitle(piece.repeat(Math.ceil(100_000 / piece.length)));
      expect(performance.now() - started).toBeLessThan(10_000);
    },
  );
});

describe('isGenericTitle', () => {
  it.each([
    'Event 4',
    'event4',
    'Sự kiện 2',
    'Event 1 (06/06/2026)',
    'Các Events Đã Tham Gia',
    'Summary Report:',
    'Post-experience Report',
    'Workshop Report',
    'Meetup Event Report',
    'Personal Reflection',
    'Báo cáo tham gia sự kiện',
    'Bài thu hoạch cá nhân',
    '',
    '***',
    ...GENERIC_TITLES,
  ])('knows that %j names nothing', (title) => {
    expect(isGenericTitle(title)).toBe(true);
  });

  it.each([
    'Event 4: Harbour Cloud Day',
    'Event Cloud Architect',
    'Workshop',
    'Events of the year',
    'Threat Report',
    'Báo cáo an toàn thông tin',
  ])('takes %j for a name', (title) => {
    expect(isGenericTitle(title)).toBe(false);
  });
});
