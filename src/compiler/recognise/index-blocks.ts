import type { Root, RootContent } from 'mdast';
import type { Place } from '#model/catalog.ts';
import type { LabelledFact } from './facts.ts';

/** What a section's index page says about one event. */
export interface IndexBlock {
  /** 2 in "Event 2". */
  readonly number?: number;
  /** Target of the heading's link as written, percent-decoded. */
  readonly link?: string;
  /** The name in the heading, or the value of the name label; never "Event 2". */
  readonly name?: string;
  readonly facts: readonly LabelledFact[];
  /** Everything that stands in the block, its heading excluded. */
  readonly nodes: readonly RootContent[];
  readonly source: Place;
}

/** The blocks of an index page, in order; empty where it lists no events. */
export function recogniseIndexBlocks(_root: Root, _file: string): IndexBlock[] {
  return [];
}
