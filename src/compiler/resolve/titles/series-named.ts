import type { Series } from '#model/catalog.ts';
import { readSeries } from '../../recognise/titles/series.ts';
import { cleanTitle } from '../../recognise/titles/titles.ts';

/** The series of an event by the first of its names that says one: the name shown, its heading, its front matter. */
export function seriesNamed(names: readonly unknown[]): Series | undefined {
  for (const name of names) {
    const series = typeof name === 'string' ? seriesIn(name) : undefined;
    if (series !== undefined) return series;
  }
  return undefined;
}

function seriesIn(name: string): Series | undefined {
  // Most titles name none as they are: those need not be cleaned.
  const series = readSeries(name) && readSeries(cleanTitle(name));
  return series === undefined ? undefined : { name: series.name, number: series.number };
}
