import { normaliseLetters } from '#model/slug.ts';

/** Month names and their common short forms by month number, English and Vietnamese ("tháng" is read apart). */
const MONTH_ROWS: readonly (readonly [month: number, ...names: string[]])[] = [
  [1, 'january', 'jan'],
  [2, 'february', 'feb'],
  [3, 'march', 'mar'],
  [4, 'april', 'apr'],
  [5, 'may'],
  [6, 'june', 'jun'],
  [7, 'july', 'jul'],
  [8, 'august', 'aug'],
  [9, 'september', 'sept', 'sep'],
  [10, 'october', 'oct'],
  [11, 'november', 'nov'],
  [12, 'december', 'dec'],
];

/** What may follow "tháng" in words. */
const VIETNAMESE_MONTH_ROWS: typeof MONTH_ROWS = [
  [1, 'một', 'giêng'],
  [2, 'hai'],
  [3, 'ba'],
  [4, 'tư', 'bốn'],
  [5, 'năm'],
  [6, 'sáu'],
  [7, 'bảy', 'bẩy'],
  [8, 'tám'],
  [9, 'chín'],
  [10, 'mười'],
  [11, 'mười một'],
  [12, 'mười hai', 'chạp'],
];

/** Weekdays by `Date.getUTCDay()`. The short forms count only with a capital letter: "thu hoạch" is no Thursday. */
const WEEKDAY_ROWS: readonly (readonly [weekday: number, ...names: string[]])[] = [
  [0, 'sunday', 'chủ nhật', 'chúa nhật'],
  [1, 'monday', 'thứ hai', 'thứ 2'],
  [2, 'tuesday', 'thứ ba', 'thứ 3'],
  [3, 'wednesday', 'thứ tư', 'thứ 4'],
  [4, 'thursday', 'thứ năm', 'thứ 5'],
  [5, 'friday', 'thứ sáu', 'thứ 6'],
  [6, 'saturday', 'thứ bảy', 'thứ bẩy', 'thứ 7'],
];

const WEEKDAY_SHORT_ROWS: typeof WEEKDAY_ROWS = [
  [0, 'Sun', 'CN'],
  [1, 'Mon', 'T2'],
  [2, 'Tue', 'Tues', 'T3'],
  [3, 'Wed', 'T4'],
  [4, 'Thu', 'Thur', 'Thurs', 'T5'],
  [5, 'Fri', 'T6'],
  [6, 'Sat', 'T7'],
];

/** Month numbers by folded English name. */
export const MONTHS: ReadonlyMap<string, number> = byName(MONTH_ROWS, normaliseLetters);
/** Month numbers by the folded words after "tháng". */
export const VIETNAMESE_MONTHS: ReadonlyMap<string, number> = byName(
  VIETNAMESE_MONTH_ROWS,
  normaliseLetters,
);
/** Weekdays by folded name. */
export const WEEKDAYS: ReadonlyMap<string, number> = byName(WEEKDAY_ROWS, normaliseLetters);
/** Weekdays by short form as written. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = byName(
  WEEKDAY_SHORT_ROWS,
  (name) => name,
);

/** Half of the day that a word after a clock time names. */
export type DayPart = 'am' | 'pm' | 'noon';

/** Folded words after a clock time. "trưa" is about noon: 11:30 before, 1:00 after it. */
export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map<string, DayPart>([
  ['am', 'am'],
  ['a.m', 'am'],
  ['sang', 'am'],
  ['pm', 'pm'],
  ['p.m', 'pm'],
  ['chieu', 'pm'],
  ['toi', 'pm'],
  ['trua', 'noon'],
  ['noon', 'noon'],
]);

/** Short forms that count only in capitals, as spreadsheets write them: sáng, chiều, trưa. */
export const CAPITAL_DAY_PARTS: ReadonlyMap<string, DayPart> = new Map<string, DayPart>([
  ['SA', 'am'],
  ['CH', 'pm'],
  ['TH', 'noon'],
]);

/** Words between the parts of a date that carry nothing. */
export const DATE_FILLERS: ReadonlySet<string> = new Set([
  'ngay',
  'mung',
  'nam',
  'of',
  'the',
  'date',
  'day',
]);

/** Words and marks that lead from the first day to the last. */
export const RANGE_WORDS: ReadonlySet<string> = new Set([
  '-',
  '–',
  '—',
  '−',
  '~',
  '→',
  '->',
  '&',
  'to',
  'until',
  'till',
  'through',
  'den',
  'toi',
  'and',
  'va',
]);

/** Words that open a run of days or times. */
export const RANGE_OPENERS: ReadonlySet<string> = new Set(['tu', 'from', 'between']);

function byName(
  rows: readonly (readonly [number, ...string[]])[],
  fold: (name: string) => string,
): Map<string, number> {
  return new Map(rows.flatMap(([number, ...names]) => names.map((name) => [fold(name), number])));
}
