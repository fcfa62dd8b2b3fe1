import { eventsOfPages } from './events-of-pages.ts';
import { eventsOnPage } from './events-on-page.ts';
import { leftoverDiagnostics } from './page-diagnostics.ts';
import { type DraftContext, readPages } from './read-pages.ts';
import { rejectReports } from './reject-reports.ts';
import type { DraftedEvent } from './report.ts';

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
  return rejectReports(events, context.report);
}
