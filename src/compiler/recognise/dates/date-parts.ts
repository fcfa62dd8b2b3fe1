import type { DateToken, DateTokenKind } from './date-tokens.ts';

/** What a text says of one day; months count from 1. */
export interface DatePart {
  readonly day: number;
  readonly month?: number;
  readonly year?: number;
  /** True for `3/10/2025`, where day and month may stand the other way round. */
  readonly numeric?: boolean;
  /** Index of the first token after it. */
  readonly next: number;
}

/** Reads one day that begins at a token: an ISO date, `17/11/2025`, `November 17, 2025`, `17 tháng 11 năm 2025` or a bare day. */
export function readDatePart(tokens: readonly DateToken[], at: number): DatePart | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  if (first.kind === 'iso') return readIso(first, at);
  if (first.kind === 'month') return readMonthFirst(tokens, at);
  if (first.kind !== 'number' || first.value < 1 || first.value > 31) return undefined;
  return readNumeric(tokens, at) ?? readDayFirst(tokens, at) ?? { day: first.value, next: at + 1 };
}

function readIso(token: DateToken, at: number): DatePart {
  const [year, month, day] = (token.text.match(/\d+/g) ?? []).map(Number);
  return { day: day ?? 0, month: month ?? 0, year: year ?? 0, next: at + 1 };
}

function readMonthFirst(tokens: readonly DateToken[], at: number): DatePart | undefined {
  const dayAt = skip(tokens, at + 1, isLooseJoint);
  const day = tokens[dayAt];
  if (day?.kind !== 'number') return undefined;
  return withYear(tokens, { day: day.value, month: valueAt(tokens, at), next: dayAt + 1 });
}

function readDayFirst(tokens: readonly DateToken[], at: number): DatePart | undefined {
  const monthAt = skip(tokens, at + 1, isJoint);
  const month = tokens[monthAt];
  if (month?.kind !== 'month') return undefined;
  return withYear(tokens, { day: valueAt(tokens, at), month: month.value, next: monthAt + 1 });
}

function readNumeric(tokens: readonly DateToken[], at: number): DatePart | undefined {
  const separator = tokens[at + 1];
  const month = tokens[at + 2];
  if (separator === undefined || !/^[-/.]$/.test(separator.text)) return undefined;
  if (month?.kind !== 'number') return undefined;
  const tight = !separator.spaced && !month.spaced;
  if (separator.text !== '/' && !tight) return undefined;
  const part = { day: valueAt(tokens, at), month: month.value, numeric: true };
  const year = tokens[at + 4];
  if (tokens[at + 3]?.text === separator.text && year?.kind === 'year') {
    return { ...part, year: year.value, next: at + 5 };
  }
  return separator.text === '/' ? { ...part, next: at + 3 } : undefined;
}

/** Adds the year that follows a day, past commas, "năm" and the like. */
export function withYear(tokens: readonly DateToken[], part: DatePart): DatePart {
  const yearAt = skip(tokens, part.next, isJoint);
  const year = tokens[yearAt];
  return year?.kind === 'year' ? { ...part, year: year.value, next: yearAt + 1 } : part;
}

/** At most so many commas and fillers stand between two parts of a date ("17th of the …, năm 2025"). */
const MOST_JOINTS = 3;

/** Index of the first token at or after `at` that is no joint. */
export function skip(
  tokens: readonly DateToken[],
  at: number,
  isSkipped: (token: DateToken) => boolean,
): number {
  let next = at;
  while (next < at + MOST_JOINTS) {
    const token = tokens[next];
    if (token === undefined || !isSkipped(token)) break;
    next++;
  }
  return next;
}

const LOOSE_JOINTS: ReadonlySet<DateTokenKind> = new Set(['filler']);

function isLooseJoint(token: DateToken): boolean {
  return LOOSE_JOINTS.has(token.kind) || token.text === ',' || token.text === '.';
}

/** Also the slash and the hyphen of `17-Nov-2025` and `27 tháng 6/2026`, which touch what they join. */
function isJoint(token: DateToken): boolean {
  return isLooseJoint(token) || token.text === '/' || (token.text === '-' && !token.spaced);
}

function valueAt(tokens: readonly DateToken[], at: number): number {
  return tokens[at]?.value ?? 0;
}
