import type { Root } from 'mdast';
import { memoise } from '#model/memoise.ts';
import type { IndexBlock } from '../../recognise/index-page/index-block.ts';
import { recogniseIndexBlocks } from '../../recognise/index-page/index-blocks.ts';
import { type Leftover, recogniseLeftovers } from '../../recognise/leftovers/template-leftovers.ts';
import type { DraftSection } from '../draft.ts';
import { indexTextOf } from './index-text.ts';
import { textBlocksOf } from '../text/text-of.ts';

/** A page as a section's index. */
export interface IndexPage {
  /** What it says of each event, in order. */
  readonly blocks: readonly IndexBlock[];
  /** What a block tells besides its facts. */
  textOf(block: IndexBlock): readonly DraftSection[];
  /** What the template left in it. */
  readonly leftovers: readonly Leftover[];
}

interface IndexSource {
  readonly file: string;
  /** Text that the positions refer to. */
  readonly source: string;
}

/** Reads a page as a section's index. */
export function readIndexPage(root: Root, { file, source }: IndexSource): IndexPage {
  const leftovers = recogniseLeftovers(textBlocksOf(root.children), file);
  const remains = new Set(leftovers.map(({ node }) => node));
  return {
    blocks: recogniseIndexBlocks(root, file),
    textOf: memoise((block) => indexTextOf(block, { source, leftovers: remains })),
    leftovers,
  };
}
