import { normaliseLetters } from '#model/slug.ts';
import { findDates } from '../../recognise/dates/dates.ts';
import { type ReadSeries, readSeries } from '../../recognise/titles/series.ts';

/** Names that share this much of their words are the same name; twins of a series share less. */
export const SAME_NAME = 0.6;

/** Two true names of one event share little ("AI/ML on AWS", "Mastery Series #1"); less than this is another event. */
export const OTHER_NAME = 0.34;

/** A name made ready to be compared with many others. */
export interface ComparableName {
  readonly words: ReadonlySet<string>;
  readonly series?: ReadSeries;
}

/** The words of a name, without the days in it: "Harbour Day 06/06/2026" is named as "Harbour Day 27/06/2026" is. */
export function comparableName(name: string): ComparableName {
  const series = readSeries(name);
  return {
    words: new Set(normaliseLetters(withoutDays(name)).match(/[a-z0-9]+/g) ?? []),
    ...(series !== undefined && { series }),
  };
}

const ANY_YEAR = 2000;

function withoutDays(name: string): string {
  let rest = name;
  for (const { from, to } of findDates(name, { year: ANY_YEAR }).toReversed())
    rest = `${rest.slice(0, from)} ${rest.slice(to)}`;
  return rest;
}

/**
 * Share of words that two names have in common, from 0 to 1; 0 for two numbers of one series, which differ in a
 * single word.
 */
export function sharedWords(a: ComparableName, b: ComparableName): number {
  if (a.words.size === 0 || b.words.size === 0 || differInSeries(a, b)) return 0;
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared++;
  return (2 * shared) / (a.words.size + b.words.size);
}

/** {@link sharedWords} of two names that are compared once. */
export function similarity(a: string, b: string): number {
  return sharedWords(comparableName(a), comparableName(b));
}

function differInSeries({ series: a }: ComparableName, { series: b }: ComparableName): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.number !== b.number &&
    normaliseLetters(a.name) === normaliseLetters(b.name)
  );
}
