import type { EventSummary } from '#model/catalog.ts';

/** What goes into the calendar beside the event itself. */
export interface CalendarContext {
  /** The event's page. */
  readonly url: string;
  /** When the file is made; RFC 5545 demands it of every entry. */
  readonly stamp: Date;
}

/**
 * One event as an iCalendar file (RFC 5545). Times are written without a zone: they are local to the venue,
 * whose zone the report does not tell. Without a time it is a whole-day entry; undefined without a date.
 */
export function calendarFile(
  event: Pick<EventSummary, 'slug' | 'title' | 'date' | 'time' | 'venue'>,
  { url, stamp }: CalendarContext,
): string | undefined {
  if (event.date === undefined) return undefined;
  const { start, end = start } = event.date;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Debrief//Event reports//EN',
    'BEGIN:VEVENT',
    `UID:${event.slug}-${start}@debrief`,
    `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    ...spanLines({ start, end }, event.time?.value),
    `SUMMARY:${escapeText(event.title)}`,
    ...(event.venue ? [`LOCATION:${escapeText(event.venue.value)}`] : []),
    `URL:${url}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

interface Span {
  readonly start: string;
  readonly end: string;
}

const TIMES = /^(\d{2}:\d{2})(?:–(\d{2}:\d{2}))?$/;

function spanLines({ start, end }: Span, time: string | undefined): readonly string[] {
  const [, from, to] = TIMES.exec(time ?? '') ?? [];
  if (from === undefined) {
    return [`DTSTART;VALUE=DATE:${compact(start)}`, `DTEND;VALUE=DATE:${compact(dayAfter(end))}`];
  }
  const begin = `DTSTART:${compact(start)}T${compact(from)}00`;
  return to === undefined ? [begin] : [begin, `DTEND:${compact(end)}T${compact(to)}00`];
}

/** The end of a whole-day entry is the first day that is not part of it. */
function dayAfter(isoDate: string): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

function compact(dateOrTime: string): string {
  return dateOrTime.replace(/[-:]/g, '');
}

/** RFC 5545, 3.3.11. */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** RFC 5545, 3.1: no line is longer than 75 octets; a line goes on after a line break and one blank. */
const LONGEST_LINE_OCTETS = 75;

/** Cuts between characters, never inside one: a cut inside a Vietnamese letter would spoil it. */
export function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST_LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
