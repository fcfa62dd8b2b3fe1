import { diagnose } from '../diagnostics/diagnose.ts';
import { leftoverDiagnostics } from './page-diagnostics.ts';
import type { DraftedEvent, LanguageReport, Report } from './report.ts';

/** Events without the reports that report nothing: empty pages and the template's own sample. */
export function rejectReports(events: readonly DraftedEvent[], report: Report): DraftedEvent[] {
  return events.flatMap((event) => {
    const reports = event.reports.filter((own) => isReport(own, report));
    return reports.length === 0 ? [] : [{ ...event, reports }];
  });
}

function isReport({ draft }: LanguageReport, report: Report): boolean {
  const { source } = draft;
  if (draft.isSample) {
    report(diagnose('template-sample', source));
    return false;
  }
  for (const diagnostic of leftoverDiagnostics(draft)) report(diagnostic);
  const hasText = draft.sections.length > 0 || draft.facts.length > 0;
  if (!hasText) report(diagnose('report-empty', source));
  return hasText;
}
