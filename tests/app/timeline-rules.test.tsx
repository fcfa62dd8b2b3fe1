import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeEvents } from '#app/features/timeline/describe-events.ts';
import { facetsOf, filterEvents } from '#app/features/timeline/filter-events.ts';
import { groupEvents } from '#app/features/timeline/group-events.ts';
import { shortVenue } from '#app/features/timeline/venue.ts';
import type { EventSummary } from '#model/catalog.ts';
import { summaryOf } from '../support/sample-catalog.ts';
import { sampleFact, sampleReport } from '../support/sample/build-report.ts';
import { deliveryEn } from '../support/sample/delivery-en.ts';
import {
  doubtfulSaturday,
  guardingTheAccount,
  undatedMeetup,
} from '../support/sample/plain-events.ts';

const events = [guardingTheAccount, deliveryEn, doubtfulSaturday, undatedMeetup].map(summaryOf);

function eventIn(year: number, month: number, slug: string): EventSummary {
  const start = `${year}-${String(month).padStart(2, '0')}-05`;
  const date = { ...sampleFact('Date', start), start };
  return summaryOf(sampleReport({ slug, title: slug, date }));
}

describe('groupEvents', () => {
  it('puts doubtful and undated events in places of their own', () => {
    const { months, doubtful, undated } = groupEvents(events);
    expect(months.map(({ month }) => month)).toEqual(['2025-11']);
    expect(doubtful.map(({ slug }) => slug)).toEqual(['serverless-saturday']);
    expect(undated.map(({ slug }) => slug)).toEqual(['gap-go-cong-dong']);
  });

  it('loses no event and repeats none', () => {
    const months = fc.array(fc.tuple(fc.integer({ min: 2020, max: 2026 }), fc.nat({ max: 11 })));
    fc.assert(
      fc.property(months, (drawn) => {
        const all = drawn.map(([year, month], index) => eventIn(year, month + 1, `e${index}`));
        const grouped = groupEvents(all).months.flatMap(({ events: inMonth }) => inMonth);
        const slugs = (list: readonly EventSummary[]) => list.map(({ slug }) => slug).toSorted();
        expect(slugs(grouped)).toEqual(slugs(all));
      }),
    );
  });
});

describe('filterEvents', () => {
  it('keeps what has every asked value', () => {
    const kept = filterEvents(events, { topic: 'cloudformation', format: 'workshop' });
    expect(kept.map(({ slug }) => slug)).toEqual(['guarding-the-account']);
  });

  it('finds the reports of a language, not the language they are shown in', () => {
    expect(filterEvents(events, { language: 'vi' }).map(({ slug }) => slug)).toEqual([
      'delivery-on-aws',
      'gap-go-cong-dong',
    ]);
  });

  it('keeps nothing for a value that no event has', () => {
    expect(filterEvents(events, { year: '1999' })).toEqual([]);
  });
});

describe('facetsOf', () => {
  it('counts what a value would leave beside the other filters', () => {
    const topics = facetsOf(events, { format: 'workshop' }).find(({ axis }) => axis === 'topic');
    const counts = Object.fromEntries(topics?.values.map(({ id, count }) => [id, count]) ?? []);
    expect(counts).toMatchObject({ cloudformation: 1, iam: 1, lambda: 1, terraform: 0 });
  });

  it('promises exactly what choosing the value shows', () => {
    for (const { axis, values } of facetsOf(events, { language: 'en' })) {
      for (const { id, count } of values) {
        expect(filterEvents(events, { language: 'en', [axis]: id })).toHaveLength(count);
      }
    }
  });

  it('leaves out an axis without a choice, unless it is asked for', () => {
    expect(facetsOf(events, {}).map(({ axis }) => axis)).not.toContain('year');
    expect(facetsOf(events, { year: '1999' }).map(({ axis }) => axis)).toContain('year');
  });
});

describe('describeEvents', () => {
  it('tells the span of the sure dates and the place that all venues share', () => {
    expect(describeEvents(events)).toEqual({
      count: 4,
      span: { first: '2025-11-17', last: '2025-11-29' },
      place: 'Ho Chi Minh City',
    });
  });

  it('claims neither span nor place where it knows none', () => {
    expect(describeEvents([summaryOf(undatedMeetup)])).toEqual({ count: 1 });
  });
});

describe('shortVenue', () => {
  it.each([
    ['26th floor, Lantern Tower, District 1, Ho Chi Minh City', 'Lantern Tower, District 1'],
    ['Tầng 9, Nhà Đèn Lồng, Quận 3, Thành phố Hồ Chí Minh', 'Nhà Đèn Lồng, Quận 3'],
    ['Online', 'Online'],
    ['Hall B', 'Hall B'],
  ])('shortens %j to %j', (venue, expected) => {
    expect(shortVenue(venue)).toBe(expected);
  });
});
