import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSeries, withoutSeries } from '#compiler/recognise/titles/series.ts';

describe('readSeries', () => {
  it.each([
    [
      'Pipelines on Friday – Harbour Cloud Series #2',
      'Harbour Cloud Series',
      2,
      'Pipelines on Friday',
    ],
    [
      'Harbour Cloud Series #12: Guarding the Gate',
      'Harbour Cloud Series',
      12,
      'Guarding the Gate',
    ],
    ['Guarding the Gate (Harbour Cloud Series #3)', 'Harbour Cloud Series', 3, 'Guarding the Gate'],
    ['Harbour Cloud Series #3 workshop (Guarding)', 'Harbour Cloud Series', 3, 'Guarding'],
    ['Builders Night #7 | Queues', 'Builders Night', 7, 'Queues'],
    ['Cloud Meetup 14 - Caches', 'Cloud Meetup', 14, 'Caches'],
    ['Chuỗi hội thảo đám mây số 2: Hàng đợi', 'Chuỗi hội thảo đám mây', 2, 'Hàng đợi'],
  ])('finds the series in %j', (title, ...[name, number, rest]) => {
    expect(readSeries(title)).toEqual({ name, number, title: rest });
    expect(withoutSeries(title)).toBe(rest);
  });

  it('leaves a title that is only its series', () => {
    expect(readSeries('Harbour Cloud Series #1')).toEqual({
      name: 'Harbour Cloud Series',
      number: 1,
    });
    expect(withoutSeries('Harbour Cloud Series #1')).toBe('Harbour Cloud Series #1');
  });

  it('takes the name before a word that alone names nothing', () => {
    expect(readSeries('Harbour Marathon 2026 — Season 02')).toEqual({
      name: 'Harbour Marathon 2026',
      number: 2,
    });
    expect(readSeries('Harbour Builders – Meetup 3: Caches')).toEqual({
      name: 'Harbour Builders',
      number: 3,
      title: 'Caches',
    });
  });

  it.each([
    'Cloud Day 2025',
    'Track 1: Data',
    'C# for 3 days',
    'Series of talks',
    'Series #2: Caches',
    'Meetup 14',
    'Cloud Meetup - July 11',
    'Meetup đám mây ngày 11',
    'Tháng 6/2026',
    '',
  ])('finds none in %j', (title) => {
    expect(readSeries(title)).toBeUndefined();
    expect(withoutSeries(title)).toBe(title);
  });

  it('survives any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (title) => {
        expect(() => readSeries(title)).not.toThrow();
      }),
    );
  });
});
