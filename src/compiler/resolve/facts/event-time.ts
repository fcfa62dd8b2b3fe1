import type { DateFact, Fact } from '#model/catalog.ts';
import { type TimeRange, formatTimeRange, readEventHours } from '../../recognise/dates/times.ts';
import type { DraftAgendaItem, DraftSection } from '../../structure/draft.ts';
import { labelledStatements } from './evidence.ts';
import type { LanguageReport } from '../report.ts';

/**
 * The event's hours: as labelled, completed by its programme; else from the programme alone. The programme of several
 * days has hours for each of them and none for all.
 */
export function timeFact(report: LanguageReport, date?: DateFact): Fact | undefined {
  const programme = date?.end === undefined ? programmeHours(report.draft.sections) : undefined;
  for (const statement of labelledStatements(report, [
    'time',
    'date-and-time',
    'date',
    'duration',
  ])) {
    const range = readEventHours(statement.text);
    if (range === undefined) continue;
    const whole = range.end === undefined ? completed(range, programme) : range;
    return { label: statement.label, value: formatTimeRange(whole), source: statement.source };
  }
  if (programme === undefined) return undefined;
  return { label: 'time', value: formatTimeRange(programme), source: report.draft.source };
}

/** The end of the programme ends the event, unless its last part is open: then nobody has said when it ended. */
function completed(range: TimeRange, programme: Programme | undefined): TimeRange {
  const end = programme?.isOpen === true ? undefined : programme?.end;
  return end !== undefined && end > range.start ? { start: range.start, end } : range;
}

interface Programme extends TimeRange {
  /** True where the part that begins last has no end. */
  readonly isOpen: boolean;
}

/** From the first beginning to the last end (or the last beginning, where that slot is open). */
function programmeHours(sections: readonly DraftSection[]): Programme | undefined {
  const items = agendaItems(sections).filter((item) => item.start !== undefined);
  const starts = items.flatMap((item) => item.start ?? []).sort();
  const ends = items.flatMap((item) => item.end ?? item.start ?? []).sort();
  const [start] = starts;
  const end = ends.at(-1);
  if (start === undefined || items.length < 2) return undefined;
  const isOpen = items.some((item) => item.end === undefined && item.start === starts.at(-1));
  return { start, ...(end === undefined || end <= start ? {} : { end }), isOpen };
}

export function agendaItems(sections: readonly DraftSection[]): DraftAgendaItem[] {
  return sections.flatMap((section) => [
    ...section.blocks.flatMap((block) => (block.type === 'schedule' ? block.items : [])),
    ...agendaItems(section.sections),
  ]);
}
