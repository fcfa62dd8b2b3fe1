import type { Doubt } from '#model/catalog.ts';
import { toIsoDate, weekdayOf } from '#model/local-date.ts';
import { readDateSpan, type DateSpan } from './date-spans.ts';
import type { DatePart } from './date-parts.ts';
import { tokeniseDates, type DateToken } from './date-tokens.ts';
import { weekdayBeside, weekdayDoubt } from './weekdays.ts';

/** A calendar date, or a run of them, read out of words. `start` and `end` are ISO dates (`2025-11-17`). */
export interface ReadDate {
  readonly start: string;
  /** Last day, where the text names more than one. */
  readonly end?: string;
  /** Why the date may be wrong; absent where nothing speaks against it. */
  readonly doubts?: Doubt[];
  /** The part of the text that was read as the date. */
  readonly text: string;
}

export interface ReadDateOptions {
  /** Whether `3/10/2025` is the third of October. Default true: so wherever reports can be checked. */
  readonly dayFirst?: boolean;
  /** The year of a date that names none; such a date is doubtful unless its weekday fits. Without it there is no date. */
  readonly year?: number;
}

/** A date and where in the text it stands, as UTF-16 offsets. */
export interface FoundDate extends ReadDate {
  readonly from: number;
  readonly to: number;
}

/**
 * The first date in a text, or undefined where it holds none. Never throws and never invents a part: a date without
 * a year is read only where the caller names one, and is then doubtful unless its weekday fits, as is any date whose
 * weekday does not fit.
 * @example readDate('8:30, ngày 15/11/2025') // { start: '2025-11-15', text: '15/11/2025' }
 */
export function readDate(text: string, options: ReadDateOptions = {}): ReadDate | undefined {
  const found = findDates(text, options)[0];
  if (found === undefined) return undefined;
  const { from: _from, to: _to, ...date } = found;
  return date;
}

const HAS_YEAR = /\d{4}/;
/** Digits in another number than four: what names years alone names no day. */
const HAS_DAY = /(?<!\d)(?!\d{4}(?!\d))\d/;

/** Every date of a text in order. Dates without a year count only where no date of the text has one. */
export function findDates(text: string, options: ReadDateOptions = {}): FoundDate[] {
  const { year } = options;
  const hasYear = HAS_YEAR.test(text);
  if ((!hasYear && year === undefined) || !HAS_DAY.test(text)) return [];
  const written = text.normalize('NFC');
  const tokens = tokeniseDates(written);
  const dated = hasYear ? scan(tokens, (span) => resolveSpan(span, tokens, options)) : [];
  const found =
    dated.length > 0 || year === undefined
      ? dated
      : scan(tokens, (span) => resolveYearless(span, tokens, { ...options, year }));
  return found.map((date) => ({ text: written.slice(date.from, date.to), ...date }));
}

type Resolved = Omit<FoundDate, 'text'>;

function scan(
  tokens: readonly DateToken[],
  resolve: (span: DateSpan) => Resolved | undefined,
): Resolved[] {
  const found: Resolved[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const span = readDateSpan(tokens, at);
    const date = span && resolve(span);
    if (span === undefined || date === undefined) continue;
    found.push(date);
    at = span.next - 1;
  }
  return found;
}

function resolveSpan(
  span: DateSpan,
  tokens: readonly DateToken[],
  options: ReadDateOptions,
): Resolved | undefined {
  const weekday = weekdayBeside(tokens, span);
  const start = resolvePart(span.first, weekday, options.dayFirst);
  if (start === undefined) return undefined;
  const end = span.last && resolvePart(span.last, undefined, options.dayFirst);
  const doubt = weekdayDoubt(start, weekday);
  return {
    start,
    ...(end !== undefined && end > start && { end }),
    ...(doubt !== undefined && { doubts: [doubt] }),
    from: tokens[span.at]?.start ?? 0,
    to: tokens[span.next - 1]?.end ?? 0,
  };
}

/** `3/11` without a year may be a fraction or a floor: it needs a weekday or a word such as "ngày" before it. */
function resolveYearless(
  span: DateSpan,
  tokens: readonly DateToken[],
  options: ReadDateOptions & { readonly year: number },
): Resolved | undefined {
  if (span.first.month === undefined) return undefined;
  const before = tokens[span.at - 1]?.kind;
  if (span.first.numeric === true && before !== 'filler' && before !== 'weekday') return undefined;
  const { year } = options;
  const dated: DateSpan = {
    ...span,
    first: { ...span.first, year },
    ...(span.last && { last: { ...span.last, year } }),
  };
  const date = resolveSpan(dated, tokens, options);
  if (date === undefined) return undefined;
  // The years in which a day has the same weekday lie five or more apart: a weekday that fits tells the year.
  const isSettled = date.doubts === undefined && weekdayBeside(tokens, span) !== undefined;
  const doubt: Doubt = { code: 'year-assumed', details: { year } };
  return isSettled ? date : { ...date, doubts: [doubt, ...(date.doubts ?? [])] };
}

const LAST_MONTH = 12;

/** The ISO date of one day; where day and month can stand either way, the weekday decides, then `dayFirst`. */
function resolvePart(
  part: DatePart,
  weekday: number | undefined,
  dayFirst = true,
): string | undefined {
  const { day, month, year } = part;
  if (month === undefined || year === undefined) return undefined;
  const asWritten = toIsoDate(year, month, day);
  if (part.numeric !== true) return asWritten;
  // Most days are greater than any month, and a date costs more than the comparison.
  const swapped = day > LAST_MONTH ? undefined : toIsoDate(year, day, month);
  if (asWritten === undefined || swapped === undefined) return asWritten ?? swapped;
  const preferred = dayFirst ? asWritten : swapped;
  if (weekday === undefined || weekdayOf(preferred) === weekday) return preferred;
  const other = dayFirst ? swapped : asWritten;
  return weekdayOf(other) === weekday ? other : preferred;
}
