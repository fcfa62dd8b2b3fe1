import type { EventSummary } from '#model/catalog.ts';
import {
  absoluteUrl,
  type Edition,
  type PublishedEvent,
  type PublishedSite,
} from '../published-site.ts';
import { escapeCalendarText } from './escape.ts';

/** RFC 5545, 3.1: no line longer than 75 octets; what is longer goes on after a line break and a blank. */
const LONGEST_LINE = 75;

/** One edition's dated events as iCalendar (RFC 5545). Times are the venue's own ("floating"). */
export function calendar(published: PublishedSite, events: Edition['events']): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Debrief//Events//EN',
    ...events.flatMap((event) => calendarEvent(published, event)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function calendarEvent({ address }: PublishedSite, { summary, path }: PublishedEvent): string[] {
  if (summary.date === undefined) return [];
  const url = absoluteUrl(address, path);
  return [
    'BEGIN:VEVENT',
    // Stable over builds and languages, so that a second import brings no double.
    `UID:${summary.slug}@debrief`,
    `DTSTAMP:${compactDate(summary.date.start)}T000000Z`,
    ...calendarTimes(summary.date, summary.time?.value),
    ...(summary.date.doubtful === undefined ? [] : ['STATUS:TENTATIVE']),
    `SUMMARY:${escapeCalendarText(summary.title)}`,
    ...(summary.venue === undefined ? [] : [`LOCATION:${escapeCalendarText(summary.venue.value)}`]),
    `URL:${url}`,
    'END:VEVENT',
  ];
}

/**
 * Start and end: by the clock where one day and its time are known, else whole days (the end is exclusive).
 * What ends before it begins goes on past midnight.
 */
function calendarTimes(
  date: NonNullable<EventSummary['date']>,
  time: string | undefined,
): string[] {
  const clock = /^(\d{2}):(\d{2})(?:–(\d{2}):(\d{2}))?$/.exec(time ?? '');
  if (clock === null || date.end !== undefined) {
    return [
      `DTSTART;VALUE=DATE:${compactDate(date.start)}`,
      `DTEND;VALUE=DATE:${compactDate(dayAfter(date.end ?? date.start))}`,
    ];
  }
  const [, startHour, startMinute, endHour, endMinute] = clock;
  const day = compactDate(date.start);
  const start = `DTSTART:${day}T${startHour}${startMinute}00`;
  if (endHour === undefined || endMinute === undefined) return [start];
  const pastMidnight = `${endHour}${endMinute}` <= `${startHour}${startMinute}`;
  const endDay = pastMidnight ? compactDate(dayAfter(date.start)) : day;
  return [start, `DTEND:${endDay}T${endHour}${endMinute}00`];
}

function compactDate(isoDate: string): string {
  return isoDate.replaceAll('-', '');
}

function dayAfter(isoDate: string): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** Breaks a line between characters, never within the bytes of one. */
function foldLine(line: string): string {
  const folded: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST_LINE) {
      folded.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...folded, part].join('\r\n');
}
