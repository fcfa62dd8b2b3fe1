import { readTimeRange } from '../recognise/times.ts';
import type { DraftAgendaItem } from './draft.ts';

/** A line that names a slot of the programme: `8:30 – 9:00 AM | Welcome`, `Session 1: … (8:30 - 9:00 AM)`. */
export type TimeSlot = Pick<DraftAgendaItem, 'start' | 'end' | 'title' | 'written'>;

const CLOCK = String.raw`\d{1,2}\s*(?:[:hg.]\s*\d{2}|(?=\s*[ap]\.?m))(?:\s*(?:[ap]\.?m\.?|sáng|trưa|chiều|tối|SA|CH|TR))?`;
const RANGE = String.raw`${CLOCK}(?:\s*(?:[-–—~]|to|đến|→)\s*(?:${CLOCK}|onwards?|end)|\s+(?:onwards?|trở\s+đi))?\+?`;
const LEADING = new RegExp(String.raw`^[\s([*_]*${RANGE}[\s)\]*_]*(?:[|:：–—-]|(?=\s)|$)\s*`, 'iu');
const TRAILING = new RegExp(String.raw`\s*[-–—|:]?\s*[([]\s*${RANGE}\s*[)\]]\s*:?\s*$`, 'iu');

const ENDS_IN_BRACKETS = /\d[^()[\]]*[)\]][\s:]*$/;

/** The slot that a line names, or undefined where no clock time stands at its start or in brackets at its end. */
export function timeSlotOf(line: string): TimeSlot | undefined {
  const mark = LEADING.exec(line) ?? (ENDS_IN_BRACKETS.test(line) ? TRAILING.exec(line) : null);
  if (mark === null) return undefined;
  const range = readTimeRange(mark[0]);
  if (range === undefined) return undefined;
  const title = (mark.index === 0 ? line.slice(mark[0].length) : line.slice(0, mark.index)).trim();
  return { ...range, title: title === '' ? line : title, written: line };
}
