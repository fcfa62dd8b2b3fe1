import { type ReactNode, useMemo, useRef } from 'react';
import type { EventReport } from '#model/catalog.ts';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { reportWords } from '#app/messages/report-words.ts';
import { PrintedSource } from '#app/ui/printed-source.tsx';
import { EventActions } from './event-actions.tsx';
import { FoldsProvider } from './folds.tsx';
import { Hero } from './hero.tsx';
import { Neighbours } from './neighbours.tsx';
import { type FoldPlan, planFolds } from './plan-folds.ts';
import { RelatedEvents } from './related-events.tsx';
import { ReportContent } from './report-content.tsx';
import { listEntries, outlineReport } from './report-outline.ts';
import { SectionNav } from './section-nav.tsx';
import { useReveal } from './use-reveal.ts';

interface ReportProps {
  readonly report: EventReport;
  /** All photos of the event; comes from another feature and is put in by the page. */
  readonly gallery: ReactNode;
  /** One more thing that one can do with the event; from another feature as well. */
  readonly offline?: ReactNode;
}

/** An event's page: what it was, its sections, its photos, and where to go on. */
export function Report({ report, gallery, offline }: ReportProps) {
  const plan = useMemo(() => planFolds(report.sections), [report]);
  return (
    <FoldsProvider plan={plan}>
      <ReportArticle report={report} plan={plan} gallery={gallery} offline={offline} />
    </FoldsProvider>
  );
}

function ReportArticle({
  report,
  plan,
  gallery,
  offline,
}: ReportProps & { readonly plan: FoldPlan }) {
  const words = useWords(reportWords);
  const { language } = useLanguage();
  const article = useRef<HTMLElement>(null);
  const outline = useMemo(() => outlineReport(report), [report]);
  const entries = useMemo(
    () => listEntries(outline, report.photos, words.gallery),
    [outline, report, words],
  );
  useReveal(article);
  const foreign = report.language === language ? undefined : report.language;
  return (
    <article ref={article}>
      <div lang={foreign}>
        <Hero report={report} actions={<EventActions report={report}>{offline}</EventActions>} />
      </div>
      <div className="lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-x-11 print:block">
        {entries.length > 1 && <SectionNav entries={entries} language={foreign} />}
        <div className="min-w-0 lg:col-start-2">
          <div lang={foreign}>
            <ReportContent report={report} outline={outline} plan={plan} gallery={gallery} />
          </div>
          <RelatedEvents related={report.related ?? []} />
          <Neighbours previous={report.previous} next={report.next} />
          <PrintedSource source={report.source} />
        </div>
      </div>
    </article>
  );
}
