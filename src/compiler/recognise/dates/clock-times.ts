import { everyMatch } from '#model/every-match.ts';
import {
  CAPITAL_DAY_PARTS,
  DAY_PARTS,
  RANGE_WORDS,
  type DayPart,
} from '../../lexicon/calendar-words.ts';
import { foldLetters } from '../text/fold-letters.ts';

/** One clock reading as written: hours may still lack their half of the day. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly part?: DayPart;
  /** True for a number alone ("9 – 11 AM"), a time only as the start of a range. */
  readonly bare: boolean;
  readonly from: number;
  readonly to: number;
  /** What stands between it and the time before it: a range word, blanks alone, or anything else. */
  readonly joint: 'range' | 'blank' | 'other';
}

/**
 * Groups: a zone; the hour, its minutes, and an empty one where the number stands alone. With names they take twice as
 * long: the engine makes an object of them for each match.
 */
const CLOCK = new RegExp(
  [
    // A zone such as GMT+07:00 is no time.
    String.raw`((?:gmt|utc)\s?[+-]\s?\d{1,2}(?::?\d{2})?)`,
    String.raw`(?<![\d:.,/#])(\d{1,2})(?:(?::|\s?(?:h|g|gio)\s?|\.(?=\d{2}\s?[ap]\.?m))(\d{2})(?![\d/])(?::\d{2}(?![\d:]))?(?!:\d)(?:\s?(?:phut|p)(?!\p{L}))?|\s?(?:h|g|gio)(?!\p{L})|((?![\d:/.,%])))`,
  ].join('|'),
  'gu',
);

/** The day part after a time ("AM", "SA", "chiều"), if one follows. */
const DAY_PART = /^[ \u00A0]{0,2}\(?([ap]\.m|\p{L}{2,5})(?!\p{L})\.?/u;

/** Every clock reading of a text in order; text that belongs to dates must have been blanked out before. */
export function readClockTimes(text: string): ClockTime[] {
  const folded = foldLetters(text);
  const times: ClockTime[] = [];
  let reached = 0;
  for (const match of everyMatch(folded, CLOCK)) {
    if (match[1] !== undefined) continue;
    const time = readClock(match, { text, folded, reached });
    if (time === undefined) continue;
    times.push(time);
    reached = time.to;
  }
  return times;
}

interface ClockContext {
  readonly text: string;
  readonly folded: string;
  /** Offset of the end of the time before. */
  readonly reached: number;
}

function readClock(match: RegExpExecArray, context: ClockContext): ClockTime | undefined {
  const [whole, , hours, minutes = 0, bare] = match;
  const from = match.index;
  const end = from + whole.length;
  const hour = Number(hours);
  const minute = Number(minutes);
  if (hour > 23 || minute > 59) return undefined;
  const isBare = bare !== undefined;
  const mark = readDayPart(context, end, isBare);
  return {
    hour,
    minute,
    ...(mark !== undefined && { part: mark.part }),
    bare: isBare && mark === undefined,
    from,
    to: mark?.to ?? end,
    joint: jointBefore(context, from),
  };
}

/** After a number alone only a word counts that is nothing else: "18 th" and "9 CH" are too weak. */
function readDayPart(
  context: ClockContext,
  at: number,
  afterBare: boolean,
): { readonly part: DayPart; readonly to: number } | undefined {
  const match = DAY_PART.exec(context.folded.slice(at, at + 12));
  const word = match?.[1];
  if (match === null || word === undefined) return undefined;
  const wordAt = at + match[0].indexOf(word);
  const written = context.text.slice(wordAt, wordAt + word.length);
  const part = DAY_PARTS.get(word) ?? (afterBare ? undefined : CAPITAL_DAY_PARTS.get(written));
  return part === undefined ? undefined : { part, to: at + match[0].length };
}

function jointBefore(context: ClockContext, from: number): ClockTime['joint'] {
  const between = context.folded.slice(context.reached, from);
  if (between.length > LONGEST_JOINT) return 'other';
  const words = between.replace(/[()+]/g, ' ').trim();
  if (words === '') return 'blank';
  return words.split(/\s+/).every((word) => RANGE_WORDS.has(word)) ? 'range' : 'other';
}

/** Characters between the two ends of a range, generously ("8:30 AM (+)  –  12:00"). */
const LONGEST_JOINT = 12;
