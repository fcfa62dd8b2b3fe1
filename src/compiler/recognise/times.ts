/** Clock times of a day as 24 h `HH:MM`, local to the venue. */
export interface TimeRange {
  readonly start: string;
  readonly end?: string;
}

/** The first clock time or range of times in a text; a date in the same text is never taken for one. */
export function readTimeRange(_text: string): TimeRange | undefined {
  return undefined;
}

/** As the catalog writes it: `08:30–12:00` (en dash) or `08:30`. */
export function formatTimeRange(range: TimeRange): string {
  return range.end === undefined ? range.start : `${range.start}–${range.end}`;
}
