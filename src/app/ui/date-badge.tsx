import type { DateFact } from '#model/catalog.ts';
import { formatDate } from '#model/local-date.ts';
import { useLanguage } from '#app/messages/language-context.tsx';

/**
 * A day as a big numeral over its weekday, or over its last day where it has one. A doubtful date carries a
 * question mark and its month, as no month's heading vouches for it. Read aloud it is the whole date.
 * The browser may know other names for days than the build's Node did: then the prerendered ones stay.
 */
export function DateBadge({ date }: { readonly date: DateFact }) {
  const { language } = useLanguage();
  return (
    <time dateTime={date.start} className="block">
      <span suppressHydrationWarning className="sr-only">
        {formatDate(date.start, language, { dateStyle: 'full' })}
      </span>
      <span aria-hidden className="font-display block text-date font-bold tabular-nums">
        {Number(date.start.slice(8))}
        {date.doubtful !== undefined && <span className="text-accent">?</span>}
      </span>
      <span
        suppressHydrationWarning
        aria-hidden
        className="mt-2 block text-micro tracking-label text-soft uppercase"
      >
        {belowNumeral(date, language)}
      </span>
    </time>
  );
}

function belowNumeral(date: DateFact, language: string): string {
  if (date.doubtful !== undefined) {
    return formatDate(date.start, language, { month: 'short', year: 'numeric' });
  }
  return lastDay(date, language) ?? weekdayName(date.start, language);
}

/** Short where the language has a short form that is read as a day; Vietnamese names its days by numbers. */
function weekdayName(day: string, language: string): string {
  return formatDate(day, language, { weekday: language === 'vi' ? 'long' : 'short' });
}

/** `– 18`, or `– 2 Dec` in another month, for an event of several days. */
function lastDay({ start, end }: DateFact, language: string): string | undefined {
  if (end === undefined || end === start) return undefined;
  if (end.slice(0, 7) === start.slice(0, 7)) return `– ${Number(end.slice(8))}`;
  return `– ${formatDate(end, language, { day: 'numeric', month: 'short' })}`;
}
