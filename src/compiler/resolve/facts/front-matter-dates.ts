import { isIsoDate } from '#model/local-date.ts';
import { TEMPLATE_DATES } from '../../lexicon/template-dates.ts';
import type { FrontMatter } from '../../parse/front-matter/front-matter.ts';
import { readDate } from '../../recognise/dates/dates.ts';

/** The day that a front matter gives, as an ISO date; undefined where it gives none (an R expression, nothing). */
export function frontMatterDay({ values }: FrontMatter): string | undefined {
  const value = values['date'] ?? values['publishDate'];
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'string') return undefined;
  // Nearly all begin with a day in the form that is wanted.
  const [day = ''] = value.split('T', 1);
  return isIsoDate(day) ? day : readDate(value)?.start;
}

/**
 * The days that are no evidence of when an event was: the template's own, and one that stands on every
 * report of a section, which is when they were written.
 */
export function worthlessDays(frontMatters: readonly FrontMatter[]): ReadonlySet<string> {
  const days = frontMatters.map(frontMatterDay);
  const [first] = days;
  const isEverywhere = first !== undefined && days.length > 1 && days.every((day) => day === first);
  return isEverywhere ? new Set([...TEMPLATE_DATES, first]) : TEMPLATE_DATES;
}
