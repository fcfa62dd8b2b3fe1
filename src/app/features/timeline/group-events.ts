import type { EventSummary } from '#model/catalog.ts';

/** The events of one calendar month; `month` is `2025-11`. */
export interface EventMonth {
  readonly month: string;
  readonly events: readonly EventSummary[];
}

/** The timeline's parts. Every event is in exactly one of them, in the order given. */
export interface EventGroups {
  readonly months: readonly EventMonth[];
  /** With a date that may be wrong: placing it in a month would claim too much. */
  readonly doubtful: readonly EventSummary[];
  readonly undated: readonly EventSummary[];
}

/** Parts events by month. Months stand in the order of their first event, so newest first stays newest first. */
export function groupEvents(events: readonly EventSummary[]): EventGroups {
  const months = new Map<string, EventSummary[]>();
  const doubtful: EventSummary[] = [];
  const undated: EventSummary[] = [];
  for (const event of events) {
    if (event.date === undefined) undated.push(event);
    else if (event.date.doubtful !== undefined) doubtful.push(event);
    else addTo(months, event.date.start.slice(0, 7), event);
  }
  return {
    months: Array.from(months, ([month, inMonth]) => ({ month, events: inMonth })),
    doubtful,
    undated,
  };
}

function addTo(months: Map<string, EventSummary[]>, month: string, event: EventSummary): void {
  const known = months.get(month);
  if (known === undefined) months.set(month, [event]);
  else known.push(event);
}
