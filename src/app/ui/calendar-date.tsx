import type { InterfaceLanguage } from '#model/interface-language.ts';
import { type DateFields, formatDate } from '#model/date-words.ts';

/** How much is told: `17 Nov 2025`, `17 Nov`. */
export type DateLength = 'medium' | 'day';

const OPTIONS: Readonly<Record<DateLength, DateFields>> = {
  medium: { day: true, month: 'short', year: true },
  day: { day: true, month: 'short' },
};

/** A date in the reader's language. Takes an ISO day or its beginning (`2025-11`, `2025`). */
export function CalendarDate({
  date,
  language,
  length = 'medium',
}: {
  readonly date: string;
  readonly language: InterfaceLanguage;
  readonly length?: DateLength;
}) {
  return <time dateTime={date}>{dateInWords(date, language, length)}</time>;
}

function dateInWords(date: string, language: InterfaceLanguage, length: DateLength): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  if (day !== undefined) return formatDate(date, language, OPTIONS[length]);
  return formatDate(`${date}-01`, language, { month: 'long', year: true });
}
