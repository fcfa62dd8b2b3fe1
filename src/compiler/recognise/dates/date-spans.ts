import { readDatePart, skip, withYear, type DatePart } from './date-parts.ts';
import type { DateToken } from './date-tokens.ts';

/** One day, or the first and the last of several, with month and year filled in from each other. */
export interface DateSpan {
  readonly first: DatePart;
  readonly last?: DatePart;
  /** Index of its first token. */
  readonly at: number;
  /** Index of the first token after it. */
  readonly next: number;
}

/** Reads the day or days that begin at a token: `July 25–26, 2026`, `từ ngày 25 đến 26/07/2026`, `30 June – 2 July 2026`. */
export function readDateSpan(tokens: readonly DateToken[], at: number): DateSpan | undefined {
  const first = readDatePart(tokens, at);
  if (first === undefined) return undefined;
  const range = readRange(tokens, at, first);
  if (range !== undefined) return range;
  return first.month === undefined ? undefined : { first, at, next: first.next };
}

function readRange(
  tokens: readonly DateToken[],
  at: number,
  first: DatePart,
): DateSpan | undefined {
  const joint = skip(tokens, first.next, isWeekdayOrComma);
  const connector = tokens[joint];
  if (connector?.kind !== 'range') return undefined;
  const lastAt = skip(tokens, joint + 1, isBeforeDay);
  const last = readDatePart(tokens, lastAt);
  if (last === undefined) return undefined;
  // "November 17, 2025 – 26th floor": after a year only another month continues a range.
  if (first.year !== undefined && last.month === undefined) return undefined;
  if (first.month === undefined && !mayOpenRange(tokens, at, connector)) return undefined;
  return joinParts(first, last.month === undefined ? withYear(tokens, last) : last, at);
}

/** "Track 1 – 17 November" names one day: a bare number after a word or "#" opens a range only where the dash touches it. */
function mayOpenRange(tokens: readonly DateToken[], at: number, connector: DateToken): boolean {
  const before = tokens[at - 1];
  const isNumbered = before !== undefined && (before.kind === 'word' || before.text === '#');
  return !isNumbered || !connector.spaced;
}

/** Longer runs are two dates rather than one event. */
const LONGEST_RUN_DAYS = 100;

function joinParts(first: DatePart, last: DatePart, at: number): DateSpan | undefined {
  const lastMonth = last.month ?? first.month;
  const firstMonth = first.month ?? lastMonth;
  if (firstMonth === undefined || lastMonth === undefined) return undefined;
  const lastYear = last.year ?? first.year;
  const crossesYear = firstMonth > lastMonth && first.year === undefined;
  const firstYear =
    first.year ?? (lastYear === undefined ? undefined : lastYear - (crossesYear ? 1 : 0));
  const numeric = first.numeric ?? last.numeric;
  const opening: DatePart = {
    ...first,
    month: firstMonth,
    ...(firstYear !== undefined && { year: firstYear }),
    ...(numeric !== undefined && { numeric }),
  };
  const closing: DatePart = {
    ...last,
    month: lastMonth,
    ...(lastYear !== undefined && { year: lastYear }),
  };
  const days = roughDays(closing) - roughDays(opening);
  if (days <= 0 || days > LONGEST_RUN_DAYS) return undefined;
  return { first: opening, last: closing, at, next: last.next };
}

/** Orders days and measures their distance well enough to refuse an impossible run. */
function roughDays(part: DatePart): number {
  return (part.year ?? 0) * 372 + (part.month ?? 0) * 31 + part.day;
}

function isWeekdayOrComma(token: DateToken): boolean {
  return token.kind === 'weekday' || token.text === ',';
}

function isBeforeDay(token: DateToken): boolean {
  return token.kind === 'filler' || token.kind === 'weekday' || token.text === ',';
}
