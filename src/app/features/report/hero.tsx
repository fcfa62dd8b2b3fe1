import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EventReport } from '#model/catalog.ts';
import { routes } from '#model/routes.ts';
import { useWords } from '#app/messages/language-context.tsx';
import { reportWords } from '#app/messages/report-words.ts';
import { AppLink } from '#app/ui/app-link.tsx';
import { nameBesideSeries } from '#app/ui/event-name.ts';
import { FactList } from './fact-list.tsx';
import { HeroDate } from './hero-date.tsx';

/** The event's first screen: date, series, name, facts; `actions` below them. */
export function Hero({
  report,
  actions,
}: {
  readonly report: EventReport;
  readonly actions: ReactNode;
}) {
  const words = useWords(reportWords);
  return (
    <header className="border-b-2 border-ink pb-4 sm:pb-6">
      <AppLink
        to={routes.timeline.href()}
        className="inline-flex min-h-tap items-center gap-1.5 text-small text-soft hover:text-ink print:hidden"
      >
        <ArrowLeft aria-hidden size={16} strokeWidth={2} />
        {words.allEvents}
      </AppLink>
      <div className="gap-x-8 md:grid md:grid-cols-[theme(spacing.date-hero)_1fr] md:pt-2">
        <HeroDate date={report.date} />
        <div className="min-w-0">
          <HeroTitle report={report} />
          <FactList report={report} />
          {actions}
        </div>
      </div>
    </header>
  );
}

function HeroTitle({ report: { title, series } }: { readonly report: EventReport }) {
  const words = useWords(reportWords);
  const name = nameBesideSeries(title, series);
  return (
    <>
      {series && (
        <p className="mt-3 text-small font-semibold text-accent md:mt-0">
          {words.series(series.name, series.number)}
        </p>
      )}
      <h1 className={`font-bold ${series ? 'mt-1' : 'mt-3 md:mt-0'} ${sizeFor(name)}`}>{name}</h1>
    </>
  );
}

/** From how many letters a name is set smaller, so that four lines of it still leave the facts in sight. */
const LONG_TITLE = 60;

function sizeFor(name: string): string {
  return name.length > LONG_TITLE ? 'text-h1-long' : 'text-h1';
}
