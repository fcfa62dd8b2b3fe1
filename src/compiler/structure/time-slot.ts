import { readTimeRange } from '../recognise/times.ts';
import type { DraftAgendaItem } from './draft.ts';

/** A line that names a slot of the programme: `8:30 – 9:00 AM | Welcome`, `Session 1: … (8:30 - 9:00 AM)`. */
export type TimeSlot = Pick<DraftAgendaItem, 'start' | 'end' | 'title' | 'written'>;

const CLOCK = String.raw`\d{1,2}\s*(?:[:hg.]\s*\d{2}|(?=\s*[ap]\.?m))(?:\s*(?:[ap]\.?m\.?|sáng|trưa|chiều|tối|SA|CH|TR))?`;
const RANGE = String.raw`${CLOCK}(?:\s*(?:[-–—~]|to|đến|→)\s*(?:${CLOCK}|onwards?|end)|\s+(?:onwards?|trở\s+đi))?\+?`;
const LEADING = new RegExp(String.raw`^[\s([*_]*${RANGE}[\s)\]*_]*(?:[|:：–—-]|(?=\s)|$)\s*`, 'iu');
const TRAILING = new RegExp(String.raw`\s*[-–—|:]?\s*[([]\s*${RANGE}\s*[)\]]\s*:?\s*$`, 'iu');

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
  const range = readTimeRange(mark[0]);
  if (range === undefined) return undefined;
  const title = (mark.index === 0 ? line.slice(mark[0].length) : line.slice(0, mark.index)).trim();
  return { ...range, title: title === '' ? line : title, written: line };
}

function markOf(line: string): RegExpExecArray | null {
  const leading = BEGINS_WITH_NUMBER.test(line) ? LEADING.exec(line) : null;
  if (leading !== null || !closesBrackets(line)) return leading;
  return ENDS_IN_BRACKETS.test(line) ? TRAILING.exec(line) : null;
}
