import type { Doubt } from './catalog.ts';
import type { InterfaceLanguage } from './interface-language.ts';
import { formatDate } from './date-words.ts';

type Wording = (details: NonNullable<Doubt['details']>) => string;

/** Why a fact may be wrong, as the end of a sentence ("… may be wrong: only the front matter gives this date"). */
const WORDINGS: Readonly<Record<InterfaceLanguage, Readonly<Record<Doubt['code'], Wording>>>> = {
  en: {
    'front-matter-only': () => 'only the front matter gives this date',
    'file-name-only': () => 'only the file’s name gives this date',
    'day-of-another': () => 'the section’s index gives the same day for another event',
    'said-unsure': ({ words }) => `the text itself says “${words}”`,
    'year-assumed': ({ year }) => `the text names no year; ${year} was assumed`,
    'weekday-differs': ({ weekday, date }) =>
      `the text says ${weekdayName(weekday, 'en')}, but ${date} is a ${weekdayOn(date, 'en')}`,
  },
  vi: {
    'front-matter-only': () => 'chỉ có front matter ghi ngày này',
    'file-name-only': () => 'chỉ có tên tệp ghi ngày này',
    'day-of-another': () => 'trang mục lục ghi cùng ngày này cho một sự kiện khác',
    'said-unsure': ({ words }) => `chính văn bản ghi “${words}”`,
    'year-assumed': ({ year }) => `văn bản không ghi năm; giả định là năm ${year}`,
    'weekday-differs': ({ weekday, date }) =>
      `văn bản ghi ${weekdayName(weekday, 'vi')}, nhưng ${date} là ${weekdayOn(date, 'vi')}`,
  },
};

/** Reasons for doubt in a language of the interface, in their order, joined by semicolons. */
export function wordDoubts(doubts: readonly Doubt[], language: InterfaceLanguage): string {
  return doubts.map(({ code, details = {} }) => WORDINGS[language][code](details)).join('; ');
}

type Detail = string | number | undefined;

/** The first of January 2023 was a Sunday. */
function weekdayName(weekday: Detail, language: InterfaceLanguage): string {
  return weekdayOn(`2023-01-0${1 + (Number(weekday) % 7)}`, language);
}

function weekdayOn(date: Detail, language: InterfaceLanguage): string {
  return formatDate(String(date), language, { weekday: 'long' });
}
