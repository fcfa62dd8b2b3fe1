import type { RootContent } from 'mdast';
import type { Place } from '#model/catalog.ts';
import type { LabelledFact } from './facts.ts';

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
