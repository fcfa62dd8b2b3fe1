import { readDate } from '../recognise/dates.ts';
import type { IndexBlock } from '../recognise/index-block.ts';

/**
 * The blocks of one index that give the same day as an earlier one. Two events on one day are possible but
 * rarer than a block that was copied and not adapted, so such a date gives way to every other source.
 */
export function blocksSharingDate(blocks: readonly IndexBlock[]): IndexBlock[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    const day = dayOf(block);
    if (day === undefined) return false;
    const repeats = seen.has(day);
    seen.add(day);
    return repeats;
  });
}

function dayOf({ facts }: IndexBlock): string | undefined {
  for (const fact of facts) {
    const isDate = fact.field === 'date' || fact.field === 'date-and-time' || fact.field === 'time';
    const day = isDate ? readDate(fact.value)?.start : undefined;
    if (day !== undefined) return day;
  }
  return undefined;
}
