import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { InterfaceLanguage } from '#model/interface-language.ts';
import { formatDate } from '#model/date-words.ts';
import { isIsoDate } from '#model/local-date.ts';

/**
 * One event in a list of places: its day large in the margin, its name, then what is said of it.
 * `to` is the full path of the event's page; `textLanguage` that of its name.
 */
export function EventEntry({
  title,
  to,
  date,
  language,
  textLanguage,
  children,
}: {
  readonly title: string;
  readonly to: string;
  readonly date?: string | undefined;
  /** The reader's, for the date. */
  readonly language: InterfaceLanguage;
  readonly textLanguage: string;
  readonly children?: ReactNode;
}) {
  return (
    <section className="grid grid-cols-[3.4rem_minmax(0,1fr)] gap-x-4 border-t-2 border-ink py-5 sm:grid-cols-[5.5rem_minmax(0,1fr)] sm:gap-x-6">
      <EntryDate date={date} language={language} />
      <div className="min-w-0">
        <h3 className="text-h3 font-semibold" lang={textLanguage}>
          <Link
            to={to}
            className="-my-2 inline-block max-w-full py-2 decoration-accent decoration-2 underline-offset-4 hover:underline"
          >
            {title}
          </Link>
        </h3>
        {children}
      </div>
    </section>
  );
}

function EntryDate({
  date,
  language,
}: {
  readonly date: string | undefined;
  readonly language: InterfaceLanguage;
}) {
  if (date === undefined || !isIsoDate(date)) return <span aria-hidden />;
  return (
    <time dateTime={date} className="block">
      <span className="font-display block text-h1 leading-[0.85] font-bold tabular-nums sm:text-date">
        {Number(date.slice(8))}
      </span>
      <span className="mt-2 block text-micro text-soft">
        {formatDate(date, language, { month: 'short', year: true })}
      </span>
    </time>
  );
}
