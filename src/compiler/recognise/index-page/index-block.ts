import type { RootContent } from 'mdast';
import type { Place } from '#model/catalog.ts';
import type { EventHeading } from '../titles/event-heading.ts';
import { type LabelledFact, recogniseFacts } from '../facts/facts.ts';
import { cleanTitle, isGenericTitle } from '../titles/titles.ts';

/** What a section's index page says about one event. */
export interface IndexBlock {
  /** The words of its heading. */
  readonly text: string;
  /** 2 in "Event 2". */
  readonly number?: number;
  /** Target of the heading's link as written, percent-decoded. */
  readonly link?: string;
  /** The value of the name label, else the name in the heading; never "Event 2". */
  readonly name?: string;
  readonly facts: readonly LabelledFact[];
  /** Everything that stands in the block, its heading excluded; empty for the row of a table. */
  readonly nodes: readonly RootContent[];
  readonly source: Place;
}

/** The block below a heading. Facts stand before the first heading inside it; what follows is the event's text. */
export function indexBlock(
  heading: EventHeading,
  nodes: readonly RootContent[],
  source: Place,
): IndexBlock {
  const firstHeading = nodes.findIndex((node) => node.type === 'heading');
  const facts = recogniseFacts(
    firstHeading < 0 ? nodes : nodes.slice(0, firstHeading),
    source.file,
  );
  const labelled = cleanTitle(facts.find((fact) => fact.field === 'name')?.value ?? '');
  const name = isGenericTitle(labelled) ? heading.name : labelled;
  return { ...heading, ...(name !== undefined && { name }), facts, nodes, source };
}
