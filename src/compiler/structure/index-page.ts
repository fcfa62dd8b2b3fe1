import type { Root } from 'mdast';
import type { IndexBlock } from '../recognise/index-block.ts';
import { recogniseIndexBlocks } from '../recognise/index-blocks.ts';
import { type Leftover, recogniseLeftovers } from '../recognise/template-leftovers.ts';
import { textBlocksOf } from './text-of.ts';

/** A page as a section's index. */
export interface IndexPage {
  /** What it says of each event, in order. */
  readonly blocks: readonly IndexBlock[];
  /** What the template left in it. */
  readonly leftovers: readonly Leftover[];
}

/** Reads a page as a section's index. */
export function readIndexPage(root: Root, file: string): IndexPage {
  return {
    blocks: recogniseIndexBlocks(root, file),
    leftovers: recogniseLeftovers(textBlocksOf(root.children), file),
  };
}
