import type { DateFact } from '#model/catalog.ts';
import type { InterfaceLanguage } from '#model/interface-language.ts';
import { FULL_DATE, formatDate } from '#model/date-words.ts';
import { useLanguage } from '#app/messages/language-context.tsx';

/**
 * A day as a big numeral over its weekday, or over its last day where it has one. A doubtful date carries a
 * question mark and its month, as no month's heading vouches for it. Read aloud it is the whole date.
 */
export function DateBadge({ date }: { readonly date: DateFact }) {
  const { language } = useLanguage();
  return (
    <time dateTime={date.start} className="block">
      <span className="sr-only">{formatDate(date.start, language, FULL_DATE)}</span>
      <span aria-hidden className="font-display block text-date font-bold tabular-nums">
        {Number(date.start.slice(8))}
        {date.doubtful !== undefined && <span className="text-accent">?</span>}
      </span>
      <span aria-hidden className="mt-2 block text-micro tracking-label text-soft uppercase">
        {belowNumeral(date, language)}
      </span>
    </time>
  );
}

function belowNumeral(date: DateFact, language: InterfaceLanguage): string {
  if (date.doubtful !== undefined) {
    return formatDate(date.start, language, { month: 'short', year: true });
  }
  return lastDay(date, language) ?? weekdayName(date.start, language);
}

/** Short where the language has a short form that is read as a day; Vietnamese names its days by numbers. */
function weekdayName(day: string, language: InterfaceLanguage): string {
  return formatDate(day, language, { weekday: language === 'vi' ? 'long' : 'short' });
}

/** `– 18`, or `– 2 Dec` in another month, for an event of several days. */
function lastDay({ start, end }: DateFact, language: InterfaceLanguage): string | undefined {
  if (end === undefined || end === start) return undefined;
  if (end.slice(0, 7) === start.slice(0, 7)) return `– ${Number(end.slice(8))}`;
  return `– ${formatDate(end, language, { day: true, month: 'short' })}`;
}
