import { ArrowLeft, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { summaryWords } from '#app/messages/summary-words.ts';
import { AppLink } from '#app/ui/app-link.tsx';
import { Button } from '#app/ui/button.tsx';
import { CalendarDate } from '#app/ui/calendar-date.tsx';
import type { DateFact, EventReport } from '#model/catalog.ts';
import type { InterfaceLanguage } from '#model/interface-language.ts';
import { routes } from '#model/routes.ts';

/** What tells where the event was and what the author did there. */
const FACTS = ['venue', 'role'] as const;

interface SummaryHeaderProps {
  readonly report: EventReport;
  readonly author: string | undefined;
}

/** The sheet's head: name, whose, date, place, role; on the screen the ways back and to the printer. */
export function SummaryHeader({ report, author }: SummaryHeaderProps) {
  const words = useWords(summaryWords);
  const { language } = useLanguage();
  const { date } = report;
  return (
    <header className="border-b-2 border-ink pb-4 print:pb-2">
      <div lang={language} className="flex items-center justify-between pb-3 print:hidden">
        <AppLink
          to={routes.event.href(report.slug)}
          className="inline-flex min-h-tap items-center gap-1.5 text-small text-soft hover:text-ink"
        >
          <ArrowLeft aria-hidden size={16} strokeWidth={2} />
          {words.fullReport}
        </AppLink>
        <Button onClick={() => window.print()}>
          <Printer aria-hidden size={18} strokeWidth={1.75} />
          {words.print}
        </Button>
      </div>
      <h1 tabIndex={-1} className="text-h1-long font-bold print:text-h2">
        {report.title}
      </h1>
      <dl className="mt-3 flex flex-wrap gap-x-8 gap-y-2 print:mt-1.5 print:gap-y-0">
        <SheetFact name={words.date} doubtful={date?.doubtful !== undefined}>
          {date === undefined ? (
            <span lang={language}>{words.noDate}</span>
          ) : (
            <SheetDate date={date} language={language} />
          )}
        </SheetFact>
        {FACTS.map((name) => {
          const fact = report[name];
          return (
            fact && (
              <SheetFact key={name} name={words[name]} doubtful={fact.doubtful !== undefined}>
                {fact.value}
              </SheetFact>
            )
          );
        })}
      </dl>
      <p lang={language} className="mt-3 text-small text-soft print:mt-1.5 print:text-micro">
        {author === undefined ? '' : `${author}. `}
        {words.ownWords}
      </p>
    </header>
  );
}

interface SheetFactProps {
  readonly name: string;
  readonly doubtful: boolean;
  readonly children: ReactNode;
}

function SheetFact({ name, doubtful, children }: SheetFactProps) {
  const words = useWords(summaryWords);
  const { language } = useLanguage();
  return (
    <div>
      <dt lang={language} className="text-micro tracking-label text-soft uppercase">
        {name}
      </dt>
      <dd>
        {children}
        {doubtful && (
          <span lang={language} className="ml-1.5 text-small font-semibold text-accent">
            {words.doubtful}
          </span>
        )}
      </dd>
    </div>
  );
}

function SheetDate({
  date,
  language,
}: {
  readonly date: DateFact;
  readonly language: InterfaceLanguage;
}) {
  const { start, end = start } = date;
  return (
    <span lang={language}>
      <CalendarDate date={start} language={language} />
      {end !== start && (
        <>
          {' – '}
          <CalendarDate date={end} language={language} />
        </>
      )}
    </span>
  );
}
