import { diagnose } from '../../diagnostics/diagnose.ts';
import type { FrontMatter } from '../../parse/front-matter/front-matter.ts';
import { isSampleEvent } from '../../recognise/leftovers/template-sample.ts';
import type { ReportDraft } from '../../structure/report-draft.ts';
import { leftoverDiagnostics } from './page-diagnostics.ts';
import type { DraftedEvent, LanguageReport, Report } from '../report.ts';
import { pageTitle } from '../titles/titles.ts';

/** Events without the reports that report nothing: empty pages and the template's own sample. */
export function rejectReports(events: readonly DraftedEvent[], report: Report): DraftedEvent[] {
  return events.flatMap((event) => {
    const reports = event.reports.filter((own) => isReport(own, report));
    return reports.length === 0 ? [] : [{ ...event, reports }];
  });
}

function isReport({ draft, frontMatter }: LanguageReport, report: Report): boolean {
  const { source } = draft;
  if (draft.isSample && !isNamedByAuthor(draft, frontMatter)) {
    report(diagnose('template-sample', source));
    return false;
  }
  if (draft.isSample) report(diagnose('sample-text', source));
  if (draft.sampleFrom !== undefined) report(diagnose('sample-below', draft.sampleFrom));
  for (const diagnostic of leftoverDiagnostics(draft)) report(diagnostic);
  if (!draft.hasWords) report(diagnose('report-empty', source));
  return draft.hasWords;
}

/** An event with a name of its own took place, whatever the author left of the sample below that name. */
function isNamedByAuthor(draft: ReportDraft, frontMatter: FrontMatter): boolean {
  const name = pageTitle(draft, frontMatter);
  return name !== undefined && !isSampleEvent(name);
}
