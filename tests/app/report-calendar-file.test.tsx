import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile, escapeText, foldLine } from '#app/features/report/calendar-file.ts';
import { deliveryEn } from '../support/sample/delivery-en.ts';
import { undatedMeetup } from '../support/sample/plain-events.ts';

const context = { url: 'https://an.example/events/x/', stamp: new Date('2026-01-02T03:04:05Z') };

describe('calendarFile', () => {
  it('writes the hours without a zone, as they are local to the venue', () => {
    const lines = calendarFile(deliveryEn, context)?.split('\r\n');
    expect(lines).toContain('DTSTART:20251117T083000');
    expect(lines).toContain('DTEND:20251117T170000');
    expect(lines).toContain('DTSTAMP:20260102T030405Z');
    expect(lines).toContain('SUMMARY:Delivery on AWS');
  });

  it('is a whole day, whose end is the day after, where no hours are known', () => {
    const { time, ...allDay } = deliveryEn;
    expect(time).toBeDefined();
    const lines = calendarFile(allDay, context)?.split('\r\n');
    expect(lines).toContain('DTSTART;VALUE=DATE:20251117');
    expect(lines).toContain('DTEND;VALUE=DATE:20251118');
  });

  it('escapes what has a meaning in iCalendar', () => {
    expect(escapeText('a;b,c\\d\ne')).toBe('a\\;b\\,c\\\\d\\ne');
  });

  it('is not made for an event without a date', () => {
    expect(calendarFile(undatedMeetup, context)).toBeUndefined();
  });
});

describe('foldLine', () => {
  it('keeps every line within 75 octets and loses nothing, whatever the letters', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'ế', '😀', ' ', ';'), maxLength: 300 });
    fc.assert(
      fc.property(letters, (line) => {
        const parts = foldLine(line).split('\r\n');
        expect(parts.map((part) => new TextEncoder().encode(part).length <= 75)).not.toContain(
          false,
        );
        expect(
          parts[0] +
            parts
              .slice(1)
              .map((part) => part.slice(1))
              .join(''),
        ).toBe(line);
      }),
    );
  });
});
