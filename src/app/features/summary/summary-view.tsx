import { lazy } from 'react';
import { loadCode } from '#app/data/load-code.ts';
import { useWords } from '#app/messages/language-context.tsx';
import { summaryWords } from '#app/messages/summary-words.ts';
import { PageTitle } from '#app/ui/page-title.tsx';
import type { EventReport, Site } from '#model/catalog.ts';

const SummarySheet = lazy(async () => {
  const code = await loadCode(() => import('./summary-sheet.tsx'));
  return { default: code.SummarySheet };
});

/** An event's summary. Its code is loaded when it is asked for: what was shown before stays until it is there. */
export function SummaryView({
  report,
  site,
}: {
  readonly report: EventReport;
  readonly site: Site;
}) {
  const words = useWords(summaryWords);
  return (
    <>
      <PageTitle title={words.pageTitle(report.title)} site={site.title} />
      <SummarySheet report={report} author={site.author} />
    </>
  );
}
