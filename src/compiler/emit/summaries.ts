import type { EventReport, EventSummary } from '#model/catalog.ts';
import { compareText } from '#model/compare-text.ts';

/** What lists and cards need of a report. The keys are written in the schema's order, so that files are stable. */
export function summaryOf(report: EventReport): EventSummary {
  const {
    reportTitle: _title,
    facts: _facts,
    factHeaders: _headers,
    speakers: _speakers,
    sections: _sections,
    photos: _photos,
    source: _source,
    related: _related,
    previous: _previous,
    next: _next,
    hugoPath: _path,
    ...summary
  } = report;
  return summary;
}

/** Newest first, undated last; events of one day by slug. */
export function newestFirst(a: EventReport, b: EventReport): number {
  const [left, right] = [a.date?.start ?? '', b.date?.start ?? ''];
  if (left !== right) return left > right ? -1 : 1;
  return compareText(a.slug, b.slug);
}
