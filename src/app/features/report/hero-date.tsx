import type { DateFact } from '#model/catalog.ts';
import type { InterfaceLanguage } from '#model/interface-language.ts';
import { FULL_DATE, formatDate } from '#model/date-words.ts';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { reportWords } from '#app/messages/report-words.ts';

/** The event's date, to be read from across the room; in one line with its month on phones. */
export function HeroDate({ date }: { readonly date: DateFact | undefined }) {
  const { language } = useLanguage();
  const words = useWords(reportWords);
  if (date === undefined) return <p className="text-h3 font-semibold text-soft">{words.noDate}</p>;
  return (
    <div lang={language}>
      <time dateTime={date.start} className="flex flex-wrap items-baseline gap-x-3 md:block">
        <span className="sr-only">{formatDate(date.start, language, FULL_DATE)}</span>
        <span
          aria-hidden
          className="font-display text-date-hero font-bold whitespace-nowrap tabular-nums"
        >
          {dayNumerals(date)}
          {date.doubtful !== undefined && <span className="text-accent">?</span>}
        </span>
        <span aria-hidden className="md:mt-3 md:block">
          <span className="font-display text-h3 font-semibold first-letter:uppercase md:block">
            {words.monthYear(date.start)}
          </span>
          <span className="ml-2 text-micro tracking-label text-soft uppercase md:mt-1 md:ml-0 md:block">
            {belowMonth(date, language)}
          </span>
        </span>
      </time>
      {date.doubtful !== undefined && (
        <p className="mt-1 text-small font-semibold text-accent">{words.doubtful}</p>
      )}
    </div>
  );
}

/** `17`, or `17–18` for days of one month. */
function dayNumerals({ start, end = start }: DateFact): string {
  const first = Number(start.slice(8));
  const sameMonth = end.slice(0, 7) === start.slice(0, 7);
  return sameMonth && end !== start ? `${first}–${Number(end.slice(8))}` : String(first);
}

function belowMonth({ start, end = start }: DateFact, language: InterfaceLanguage): string {
  if (end.slice(0, 7) === start.slice(0, 7)) {
    return end === start ? formatDate(start, language, { weekday: 'long' }) : '';
  }
  return `– ${formatDate(end, language, { day: true, month: 'long' })}`;
}
