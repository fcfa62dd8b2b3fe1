import type { Place } from '#model/catalog.ts';
import { type FoundDate, findDates } from '../recognise/dates.ts';
import type { TextBlock } from '../recognise/text-block.ts';

/** A day that running text names: its words and where they stand. */
export interface DayInProse {
  readonly text: string;
  readonly source: Place;
}

/** Reading dates is slow; a line without a year cannot hold one. */
const HAS_YEAR = /(?:19|20)\d{2}/;

/** The first day that some blocks name. */
export function firstDay(blocks: readonly TextBlock[], file: string): DayInProse | undefined {
  for (const block of blocks) for (const date of datesOf(block)) return dayOf(date, block, file);
  return undefined;
}

/** The day that some blocks name, where all of their dates are that one. */
export function onlyDay(blocks: readonly TextBlock[], file: string): DayInProse | undefined {
  let only: { readonly date: FoundDate; readonly block: TextBlock } | undefined;
  for (const block of blocks) {
    for (const date of datesOf(block)) {
      only ??= { date, block };
      if (only.date.start !== date.start) return undefined;
    }
  }
  return only && dayOf(only.date, only.block, file);
}

function* datesOf({ text }: TextBlock): Generator<FoundDate> {
  if (!HAS_YEAR.test(text)) return;
  for (const line of text.split('\n')) if (HAS_YEAR.test(line)) yield* findDates(line);
}

function dayOf({ text }: FoundDate, { node }: TextBlock, file: string): DayInProse {
  return { text, source: { file, line: node.position?.start.line ?? 1 } };
}
