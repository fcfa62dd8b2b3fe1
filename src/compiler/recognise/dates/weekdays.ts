import type { Doubt } from '#model/catalog.ts';
import { weekdayOf } from '#model/local-date.ts';
import type { DateSpan } from './date-spans.ts';
import type { DateToken } from './date-tokens.ts';

/** So many commas, brackets and fillers may stand between a date and its weekday. */
const WEEKDAY_REACH = 3;

/** The weekday (0 = Sunday) that stands directly before or after a date, if one does. */
export function weekdayBeside(tokens: readonly DateToken[], span: DateSpan): number | undefined {
  return weekdayFrom(tokens, span.at - 1, -1) ?? weekdayFrom(tokens, span.next, 1);
}

function weekdayFrom(tokens: readonly DateToken[], from: number, step: 1 | -1): number | undefined {
  for (let at = from, walked = 0; walked <= WEEKDAY_REACH; at += step, walked++) {
    const token = tokens[at];
    if (token?.kind === 'weekday') return token.value;
    const passes = token !== undefined && (token.kind === 'filler' || /^[,(.]$/.test(token.text));
    if (!passes) return undefined;
  }
  return undefined;
}

/** Why a date may be wrong in the light of the weekday beside it; undefined where they agree. */
export function weekdayDoubt(date: string, weekday: number | undefined): Doubt | undefined {
  if (weekday === undefined || weekdayOf(date) === weekday) return undefined;
  return { code: 'weekday-differs', details: { weekday, date } };
}
