import type { DayPart } from '../../lexicon/calendar-words.ts';
import { readClockTimes, type ClockTime } from './clock-times.ts';
import { type FoundDate, findDates } from './dates.ts';

/** Clock times of a day as 24 h `HH:MM`, local to the venue. */
export interface TimeRange {
  readonly start: string;
  readonly end?: string;
}

/**
 * The first clock time or range of times in a text; a date in the same text is never taken for one.
 * Where AM or PM stands only at the end, the start takes it too unless it would then come after the end.
 * @example readTimeRange('11:40 – 12:00 PM, 17/11/2025') // { start: '11:40', end: '12:00' }
 */
export function readTimeRange(text: string): TimeRange | undefined {
  if (!HAS_CLOCK.test(text)) return undefined;
  const times = clockTimesOf(text.normalize('NFC'));
  for (const [at, time] of times.entries()) {
    const next = times[at + 1];
    const range = next && joinTimes(time, next);
    if (range !== undefined) return range;
    if (!time.bare) return { start: formatMinutes(minutesOf(time, time.part)) };
  }
  return undefined;
}

/**
 * The hours of an event in a text: as {@link readTimeRange}, but ranges that adjoin are one ("8:00 – 9:00 check-in,
 * 9:00 – 12:00 talks").
 */
export function readEventHours(text: string): TimeRange | undefined {
  const first = readTimeRange(text);
  if (first?.end === undefined || !HAS_TWO_RANGES.test(text)) return first;
  const times = clockTimesOf(text.normalize('NFC'));
  let { end } = first;
  for (const [at, time] of times.entries()) {
    const next = times[at + 1];
    const range = next && joinTimes(time, next);
    if (range?.end !== undefined && range.start === end) ({ end } = range);
  }
  return { start: first.start, end };
}

/** Numbers enough for two ranges of times. */
const HAS_TWO_RANGES = /(?:\d{1,4}\D{1,60}){7}\d/;

/** A number as times have it: with minutes, or before a word that may stand for hours or a half of the day. */
const HAS_CLOCK = /\d(?::\d|\.\d\d|\s{0,2}\(?\p{L})/u;

/** As the catalog writes it: `08:30–12:00` (en dash) or `08:30`. */
export function formatTimeRange(range: TimeRange): string {
  return range.end === undefined ? range.start : `${range.start}–${range.end}`;
}

/** The clock times of a text (NFC) outside its dates; none where no number is certain to be one. */
function clockTimesOf(text: string): ClockTime[] {
  const times = readClockTimes(text);
  // Blanking dates out takes times away and adds none.
  if (times.every((time) => time.bare)) return [];
  // Dates without a year count too: "21 November" is no 21 o'clock.
  const dates = findDates(text, { year: ANY_YEAR });
  return dates.length === 0 ? times : readClockTimes(blankedOut(text, dates));
}

const ANY_YEAR = 2000;

/** The text with its dates blanked out; every other letter keeps its offset. */
function blankedOut(text: string, dates: readonly FoundDate[]): string {
  const letters = text.split('');
  for (const { from, to } of dates) letters.fill('|', from, to);
  return letters.join('');
}

const NOON = 12 * 60;
const DAY = 24 * 60;

function joinTimes(first: ClockTime, last: ClockTime): TimeRange | undefined {
  if (last.bare || last.joint === 'other') return undefined;
  // A lost dash leaves blanks ("8:30 AM  12:00 PM"); two numbers with a blank between are not that.
  if (last.joint === 'blank' && first.bare) return undefined;
  const end = minutesOf(last, last.part);
  const start = startBefore(first, last.part, end);
  if (endsAtNoon(first, last)) return { start: formatMinutes(start), end: formatMinutes(NOON) };
  if (start < end) return { start: formatMinutes(start), end: formatMinutes(end) };
  // "2:00 PM – 4:30": the end lies in the same half of the day.
  const later = end + NOON;
  if (first.bare || last.part !== undefined || start >= later || later >= DAY) return undefined;
  return { start: formatMinutes(start), end: formatMinutes(later) };
}

/** "9:00 AM – 12:00 AM": what begins in the morning does not end at midnight. */
function endsAtNoon(first: ClockTime, last: ClockTime): boolean {
  return first.part === 'am' && first.hour < 12 && last.part === 'am' && last.hour === 12;
}

function startBefore(first: ClockTime, lastPart: DayPart | undefined, end: number): number {
  if (first.part !== undefined || lastPart === undefined) return minutesOf(first, first.part);
  const sameHalf = minutesOf(first, lastPart);
  return sameHalf < end ? sameHalf : minutesOf(first, undefined);
}

/** Minutes since midnight. From 13:00 on the clock has 24 hours and the mark adds nothing. */
function minutesOf(time: ClockTime, part: DayPart | undefined): number {
  const written = time.hour * 60 + time.minute;
  if (time.hour > 12 || part === undefined) return written % DAY;
  if (part === 'am') return time.hour === 12 ? written - NOON : written;
  if (part === 'pm') return time.hour === 12 ? written : written + NOON;
  return time.hour < 4 ? written + NOON : written;
}

function formatMinutes(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
