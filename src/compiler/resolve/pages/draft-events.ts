import { diagnose } from '../../diagnostics/diagnose.ts';
import { eventsOfPages } from './events-of-pages.ts';
import { eventsOnPage } from './events-on-page.ts';
import { leftoverDiagnostics } from './page-diagnostics.ts';
import { type DraftContext, readPages, relativePath } from './read-pages.ts';
import { rejectReports } from './reject-reports.ts';
import type { DraftedEvent } from '../report.ts';

/** Every event of a collection with its pages read and its blocks of the section's index joined. */
export function draftEvents(context: DraftContext): DraftedEvent[] {
  const events = context.collection.sections.flatMap((section) => {
    const index = readPages(section.index, context);
    for (const page of index.values())
      for (const diagnostic of leftoverDiagnostics(page.index())) context.report(diagnostic);
    return section.events.length === 0
      ? eventsOnPage(section, index, context)
      : eventsOfPages(section, index, context);
  });
  const reported = rejectReports(events, context.report).map(withTwins);
  if (reported.length === 0) tellOfNoEvents(context);
  return reported;
}

/** Each report with those of its event in other languages. */
function withTwins(event: DraftedEvent): DraftedEvent {
  const { reports } = event;
  if (reports.length < 2) return event;
  return {
    ...event,
    reports: reports.map((own) => ({ ...own, twins: reports.filter((other) => other !== own) })),
  };
}

/** Says that nothing came of the pages, at the first of them. */
function tellOfNoEvents({ collection: { sections, repository }, report }: DraftContext): void {
  const files = sections.flatMap(({ index, events }) => [
    ...index,
    ...events.flatMap((event) => event.files),
  ]);
  const [first] = files;
  if (first !== undefined)
    report(diagnose('no-events', { file: relativePath(repository.root, first.path), line: 1 }));
}
