import { readDate } from '../../recognise/dates/dates.ts';
import type { IndexBlock } from '../../recognise/index-page/index-block.ts';
import { readTimeRange } from '../../recognise/dates/times.ts';
import { normaliseLetters } from '#model/slug.ts';

/**
 * The blocks of one index that give the same day as an earlier one. Two events on one day are possible but
 * rarer than a block that was copied and not adapted, so such a date gives way to every other source; unless the two
 * differ in name, hours and place.
 */
export function blocksSharingDate(blocks: readonly IndexBlock[]): IndexBlock[] {
  const seen = new Map<string, IndexBlock>();
  return blocks.filter((block) => {
    const day = dayOfBlock(block);
    if (day === undefined) return false;
    const earlier = seen.get(day);
    seen.set(day, earlier ?? block);
    return earlier !== undefined && !differThroughout(earlier, block);
  });
}

/** The blocks of one index that give a day and say in all their facts what an earlier one says: copied as they are. */
export function repeatedBlocks(blocks: readonly IndexBlock[]): IndexBlock[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    if (dayOfBlock(block) === undefined) return false;
    const facts = [block.name ?? '', ...block.facts.map(({ value }) => value)].join('\n');
    const isRepeated = seen.has(facts);
    seen.add(facts);
    return isRepeated;
  });
}

function differThroughout(a: IndexBlock, b: IndexBlock): boolean {
  return [nameOf, timeOf, placeOf].every((read) => {
    const [left, right] = [read(a), read(b)];
    return left !== undefined && right !== undefined && left !== right;
  });
}

function nameOf({ name }: IndexBlock): string | undefined {
  return name === undefined ? undefined : normaliseLetters(name);
}

function placeOf({ facts }: IndexBlock): string | undefined {
  const venue = facts.find((fact) => fact.field === 'venue');
  return venue === undefined ? undefined : normaliseLetters(venue.value);
}

function timeOf({ facts }: IndexBlock): string | undefined {
  for (const fact of facts) {
    const time = isOfTime(fact) ? readTimeRange(fact.value)?.start : undefined;
    if (time !== undefined) return time;
  }
  return undefined;
}

/** The day that a block gives its event by label, as an ISO date. */
export function dayOfBlock({ facts }: IndexBlock): string | undefined {
  for (const fact of facts) {
    const day = isOfTime(fact) ? readDate(fact.value)?.start : undefined;
    if (day !== undefined) return day;
  }
  return undefined;
}

function isOfTime({ field }: IndexBlock['facts'][number]): boolean {
  return field === 'date' || field === 'date-and-time' || field === 'time';
}
