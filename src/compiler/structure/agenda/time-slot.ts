import { readTimeRange, type TimeRange } from '../../recognise/dates/times.ts';
import type { DraftAgendaItem } from '../draft.ts';

/** A line that names a slot of the programme: `8:30 – 9:00 AM | Welcome`, `Session 1: … (8:30 - 9:00 AM)`. */
export type TimeSlot = Pick<DraftAgendaItem, 'start' | 'end' | 'title' | 'written'>;

const CLOCK = String.raw`\d{1,2}\s*(?:(?:[:hg.]|giờ)\s*\d{2}|(?=\s*[ap]\.?m))(?:\s*(?:[ap]\.?m\.?|sáng|trưa|chiều|tối|SA|CH|TR))?`;
/** Alone it may as well be a duration ("8h of work"): it is a time only as one end of a range. */
const HOUR = String.raw`\d{1,2}\s*(?:h|g|giờ)(?!\p{L})`;
const TO = String.raw`\s*(?:[-–—~]|to|đến|→)\s*`;
const BOTH_ENDS = String.raw`(?:${CLOCK}${TO}(?:${CLOCK}|${HOUR})|${HOUR}${TO}(?:${CLOCK}|${HOUR}))`;
const RANGE = String.raw`(?:${BOTH_ENDS}|${CLOCK}(?:${TO}(?:onwards?|end)|\s+(?:onwards?|trở\s+đi))?)\+?`;
const LEADING = new RegExp(String.raw`^[\s([*_]*${RANGE}[\s)\]*_]*(?:[|:：–—-]|(?=\s)|$)\s*`, 'iu');
const TRAILING = new RegExp(String.raw`\s*[-–—|:]?\s*[([]\s*${RANGE}\s*[)\]]\s*:?\s*$`, 'iu');
const INSIDE = new RegExp(String.raw`\s*[([]\s*${BOTH_ENDS}\s*[)\]]\s*`, 'iu');

/** "2.1. 8:30 – 9:00 | Welcome": the number of the heading before its hours. */
const NUMBERED = /^[\s*_]*(?:\d{1,3}(?:\.\d{1,3}){0,4}[.)]|\d{1,3}(?:\.\d{1,3}){1,4})\s+(?=\d)/;

const BEGINS_WITH_NUMBER = /^[\s([*_]*\d/;
/** True for a line that {@link timeSlotOf} must look at: nearly every one is turned away by its first or last character. */
export function mayBeTimeSlot(line: string): boolean {
  return BEGINS_WITH_NUMBER.test(line) || closesBrackets(line);
}

/** The last character is looked at first: a pattern for the end of a line is tried from every place. */
function closesBrackets(line: string): boolean {
  return END_OF_BRACKETS.test(line.slice(-1)) && CLOSES_BRACKETS.test(line);
}

const END_OF_BRACKETS = /[)\]\s:]/;
const CLOSES_BRACKETS = /[)\]][\s:]*$/;
const ENDS_IN_BRACKETS = /\d[^()[\]]*[)\]][\s:]*$/;

/** The slot that a line names, or undefined where no clock time stands at its start or in brackets at its end. */
export function timeSlotOf(line: string): TimeSlot | undefined {
  const mark = markOf(line);
  if (mark === null) return undefined;
  const range = readSlotTimes(mark[0]);
  if (range === undefined) return undefined;
  const title = (mark.index === 0 ? line.slice(mark[0].length) : line.slice(0, mark.index)).trim();
  return { ...range, title: title === '' ? line : title, written: line };
}

/** The same of a heading, which may bear a number before its hours or have them in brackets between its words. */
export function slotOfHeading(heading: string): TimeSlot | undefined {
  const slot = timeSlotOf(heading) ?? numberedSlot(heading);
  if (slot !== undefined || !heading.includes(') ')) return slot;
  const mark = INSIDE.exec(heading);
  const range = mark === null ? undefined : readTimeRange(mark[0]);
  if (mark === null || range === undefined) return undefined;
  const title = `${heading.slice(0, mark.index)} ${heading.slice(mark.index + mark[0].length)}`;
  return { ...range, title, written: heading };
}

function numberedSlot(heading: string): TimeSlot | undefined {
  const number = NUMBERED.exec(heading)?.[0];
  const slot = number === undefined ? undefined : timeSlotOf(heading.slice(number.length));
  return slot?.end === undefined ? undefined : { ...slot, written: heading };
}

const DOTTED = /(?<![\d.])(\d{1,2})\.(\d[05])(?![\d.%])/g;

/** The times where a text must be one of hours: only there `08.30 – 09.15` is no pair of numbers. */
export function readSlotTimes(text: string): TimeRange | undefined {
  const range = readTimeRange(text);
  if (range !== undefined || text.match(DOTTED)?.length !== 2) return range;
  return readTimeRange(text.replace(DOTTED, '$1:$2'));
}

function markOf(line: string): RegExpExecArray | null {
  const leading = BEGINS_WITH_NUMBER.test(line) ? LEADING.exec(line) : null;
  if (leading !== null || !closesBrackets(line)) return leading;
  return ENDS_IN_BRACKETS.test(line) ? TRAILING.exec(line) : null;
}
