import type { RootContent } from 'mdast';
import type { Place } from '#model/catalog.ts';
import { findDates } from '../recognise/dates.ts';
import { textOf } from './text-of.ts';

/** A day that running text names: its words and where they stand. */
export interface DayInProse {
  readonly text: string;
  readonly source: Place;
}

/** Reading dates is slow; a line without a year cannot hold one. */
const HAS_YEAR = /(?:19|20)\d{2}/;

/** The first day that some blocks name. */
export function firstDay(nodes: readonly RootContent[], file: string): DayInProse | undefined {
  for (const node of nodes) {
    const [day] = daysOf(node, file);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** The day that some blocks name, where all of their dates are that one. */
export function onlyDay(nodes: readonly RootContent[], file: string): DayInProse | undefined {
  const days = nodes.flatMap((node) => daysOf(node, file));
  return new Set(days.map(({ start }) => start)).size === 1 ? days[0] : undefined;
}

function daysOf(node: RootContent, file: string): (DayInProse & { readonly start: string })[] {
  const text = textOf(node);
  if (!HAS_YEAR.test(text)) return [];
  const first = node.position?.start.line ?? 1;
  return text
    .split('\n')
    .filter((line) => HAS_YEAR.test(line))
    .flatMap((line) => findDates(line))
    .map(({ start, text: words }) => ({ start, text: words, source: { file, line: first } }));
}
