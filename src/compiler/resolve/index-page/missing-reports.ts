import type { Diagnostic } from '#model/catalog.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { FactField } from '../../lexicon/fact-labels.ts';
import type { IndexBlock } from '../../recognise/index-page/index-block.ts';
import { isSampleEvent } from '../../recognise/leftovers/template-sample.ts';
import { dayOfBlock, repeatedBlocks } from './copied-blocks.ts';

/** The blocks of an index that state an event's facts and belong to no page: readers will not see that event. */
export function missingReports(
  blocks: readonly IndexBlock[],
  joined: readonly (IndexBlock | undefined)[],
): Diagnostic[] {
  const ignored = new Set([...joined, ...repeatedBlocks(blocks)]);
  return blocks.flatMap((block) => {
    if (ignored.has(block) || !statesFacts(block) || isSample(block)) return [];
    return [diagnose('report-missing', block.source, { name: block.name ?? block.text })];
  });
}

const EVENT_FIELDS: ReadonlySet<FactField | undefined> = new Set<FactField>([
  'name',
  'date',
  'time',
  'date-and-time',
  'venue',
  'role',
]);

/** A heading with a link alone may lead anywhere. */
function statesFacts({ facts }: IndexBlock): boolean {
  const fields = facts.map(({ field }) => field).filter((field) => EVENT_FIELDS.has(field));
  return new Set(fields).size > 1;
}

function isSample(block: IndexBlock): boolean {
  return block.name !== undefined && isSampleEvent(block.name, dayOfBlock(block));
}
