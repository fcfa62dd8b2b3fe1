import { everyMatch } from '#model/every-match.ts';
import {
  DATE_FILLERS,
  MONTHS,
  RANGE_OPENERS,
  RANGE_WORDS,
  SHORT_WEEKDAYS,
  VIETNAMESE_MONTHS,
  WEEKDAYS,
} from '../../lexicon/calendar-words.ts';
import { foldLetters } from '../text/fold-letters.ts';

export type DateTokenKind =
  | 'iso'
  | 'clock'
  | 'number'
  | 'year'
  | 'month'
  | 'weekday'
  | 'range'
  | 'opener'
  | 'filler'
  | 'word'
  | 'mark';

/** A piece of a text that may belong to a date. `value` is the number that it stands for, 0 where it stands for none. */
export interface DateToken {
  readonly kind: DateTokenKind;
  readonly value: number;
  /** Folded. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

/** Read by {@link classify}. Groups with names take twice as long: the engine makes an object of them for each match. */
const TOKEN = new RegExp(
  [
    // An RFC 3339 time stamp or the date alone; its clock and zone are part of the token, so that nobody reads them as times.
    String.raw`(\d{4}([-/.])\d{1,2}\2\d{1,2}(?!\d)(?:[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:z|[+-]\d{2}:?\d{2})?(?!\d))?)`,
    String.raw`(\d{1,2}(?::\d{2}(?!\d)(?::\d{2})?|\s?(?:h|g|gio)\d{0,2}(?![\p{L}\d])|\s?(?:am|pm|a\.m|p\.m)(?!\p{L})))`,
    String.raw`(\d{1,9})(?:(?:st|nd|rd|th)(?!\p{L}))?`,
    String.raw`(?<![\p{L}\d])(?:thang|thg\.?)\s{0,2}(\d{1,2}(?!\d)|(?:${alternatives(VIETNAMESE_MONTHS)})(?!\p{L}))`,
    // "lần thứ 2" is the second time, not a Monday.
    String.raw`(?<![\p{L}\d]|lan )(${alternatives(WEEKDAYS)})(?!\p{L})`,
    String.raw`(\p{L}+\d?)`,
    String.raw`([^\s])`,
  ].join('|'),
  'gu',
);

/** A day has a month: in numbers, which a separator joins, or as a word. */
const HAS_MONTH = new RegExp(
  String.raw`\d(?:st|nd|rd|th)?\s*[-/.]\s*\d|thang|thg|(?<![a-z])(?:${alternatives(MONTHS)})(?![a-z])`,
);

/**
 * Splits a text into what dates are made of: none where it names no month. Most texts with numbers hold times, and
 * need not be split. Linear in the length of the text.
 */
export function tokeniseDates(text: string): DateToken[] {
  const folded = foldLetters(text);
  if (!HAS_MONTH.test(folded)) return [];
  const tokens: DateToken[] = [];
  let reached = 0;
  for (const match of everyMatch(folded, TOKEN)) {
    const end = match.index + match[0].length;
    const { kind, value } = classify(match, text.slice(match.index, end));
    tokens.push({
      kind,
      value,
      text: match[0],
      start: match.index,
      end,
      spaced: match.index > reached,
    });
    reached = end;
  }
  return tokens;
}

type Meaning = Pick<DateToken, 'kind' | 'value'>;

function classify(match: RegExpExecArray, written: string): Meaning {
  const [, iso, , clock, number, month, weekday, word, mark = ''] = match;
  if (iso !== undefined) return { kind: 'iso', value: 0 };
  if (clock !== undefined) return { kind: 'clock', value: 0 };
  if (number !== undefined) return classifyNumber(number);
  if (month !== undefined) return classifyMonth(month);
  if (weekday !== undefined) return { kind: 'weekday', value: WEEKDAYS.get(weekday) ?? 0 };
  return known(word ?? mark, written) ?? { kind: word === undefined ? 'mark' : 'word', value: 0 };
}

function classifyMonth(words: string): Meaning {
  const month = VIETNAMESE_MONTHS.get(words.replace(/\s+/g, ' ')) ?? Number(words);
  return month >= 1 && month <= 12 ? { kind: 'month', value: month } : { kind: 'word', value: 0 };
}

function classifyNumber(digits: string): Meaning {
  const value = Number(digits);
  if (digits.length === 4 && value >= 1900 && value < 2100) return { kind: 'year', value };
  return { kind: digits.length <= 2 ? 'number' : 'word', value };
}

/** What the calendar's lexicon says of a word or mark. */
function known(word: string, written: string): Meaning | undefined {
  const weekday = SHORT_WEEKDAYS.get(written);
  if (weekday !== undefined) return { kind: 'weekday', value: weekday };
  const month = MONTHS.get(word);
  if (month !== undefined) return { kind: 'month', value: month };
  if (RANGE_WORDS.has(word)) return { kind: 'range', value: 0 };
  if (RANGE_OPENERS.has(word)) return { kind: 'opener', value: 0 };
  if (DATE_FILLERS.has(word)) return { kind: 'filler', value: 0 };
  return undefined;
}

/** Longest first, so that "muoi mot" is not read as "muoi". */
function alternatives(names: ReadonlyMap<string, unknown>): string {
  return [...names.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(' ', String.raw`\s{1,2}`))
    .join('|');
}
