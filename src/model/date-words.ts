import type { InterfaceLanguage } from './interface-language.ts';
import { weekdayOf } from './local-date.ts';

/**
 * Dates in the words of the interface. The words are our own: `Intl` has other ones with each version of Node and of
 * the browser, so that a page said something else once it was hydrated, and its first use takes a phone 40 ms.
 */

/** What of a date is told. */
export interface DateFields {
  readonly weekday?: 'long' | 'short';
  readonly day?: true;
  readonly month?: 'long' | 'short';
  readonly year?: true;
}

/** `Monday, November 17, 2025`; `Thứ Hai, 17 tháng 11, 2025`. */
export const FULL_DATE: DateFields = { weekday: 'long', day: true, month: 'long', year: true };

/** From January, and from Sunday. */
const ENGLISH_MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const ENGLISH_DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const VIETNAMESE_DAYS = 'Chủ Nhật,Thứ Hai,Thứ Ba,Thứ Tư,Thứ Năm,Thứ Sáu,Thứ Bảy'.split(',');

/** What a field is called, '' where it is not told. `month` counts from 1, `weekday` from Sunday as 0. */
interface DateNames {
  readonly weekday: (weekday: number, length: 'long' | 'short') => string;
  readonly month: (month: number, length: 'long' | 'short') => string;
  readonly join: (parts: Readonly<Record<keyof DateFields, string>>) => string;
}

const NAMES: Readonly<Record<InterfaceLanguage, DateNames>> = {
  en: {
    weekday: (weekday, length) => shorten(ENGLISH_DAYS[weekday] ?? '', length),
    month: (month, length) => shorten(ENGLISH_MONTHS[month - 1] ?? '', length),
    join: ({ weekday, day, month, year }) =>
      day === ''
        ? join(', ', weekday, join(' ', month, year))
        : join(', ', weekday, join(' ', month, day), year),
  },
  vi: {
    weekday: (weekday, length) =>
      length === 'long'
        ? (VIETNAMESE_DAYS[weekday] ?? '')
        : weekday === 0
          ? 'CN'
          : `Thứ ${weekday + 1}`,
    month: (month, length) => `${length === 'long' ? 'tháng' : 'thg'} ${month}`,
    join: ({ weekday, day, month, year }) =>
      day === ''
        ? join(', ', weekday, join(month.startsWith('tháng') ? ' năm ' : ' ', month, year))
        : join(', ', weekday, join(' ', day, month), year),
  },
};

/** An ISO day (`2025-11-17`) in words. Throws a RangeError where there is no such day. */
export function formatDate(
  isoDate: string,
  language: InterfaceLanguage,
  { weekday, day, month, year }: DateFields,
): string {
  const names = NAMES[language];
  const [years = '', months, days] = isoDate.split('-');
  return names.join({
    weekday: weekday === undefined ? '' : names.weekday(weekdayOf(isoDate), weekday),
    day: day === undefined ? '' : String(Number(days)),
    month: month === undefined ? '' : names.month(Number(months), month),
    year: year === undefined ? '' : years,
  });
}

/** The months of a span, once where they are one: `September – December 2025`. Takes ISO days. */
export function formatMonths(
  { first, last }: { readonly first: string; readonly last: string },
  language: InterfaceLanguage,
): string {
  const end = formatDate(last, language, { month: 'long', year: true });
  if (first.slice(0, 7) === last.slice(0, 7)) return end;
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  const start = formatDate(first, language, { month: 'long', ...(sameYear ? {} : { year: true }) });
  return `${start} – ${end}`;
}

function shorten(name: string, length: 'long' | 'short'): string {
  return length === 'long' ? name : name.slice(0, 3);
}

function join(separator: string, ...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(separator);
}
