import type { Root, RootContent } from 'mdast';
import { type IndexBlock, indexBlock } from './index-block.ts';
import { type BlockStart, readBlockStart } from './index-headings.ts';
import { readIndexList } from './index-lists.ts';
import { readIndexTable } from './index-tables.ts';
import { readFactHeadings, readLeadBlock } from './unannounced-blocks.ts';

/**
 * The blocks of an index page, in order; empty where it lists no events. Blocks begin at headings or bold lines that
 * say "Event N" or link to a page of the site; where there are none, at such list items, or at the rows of a table,
 * else at headings with an event's facts below. A block before the first of them needs no heading.
 */
export function recogniseIndexBlocks({ children }: Root, file: string): IndexBlock[] {
  const starts = children.flatMap((node, at) => {
    const start = readBlockStart(node, file);
    return start === undefined ? [] : [{ ...start, at, depth: depthOf(node) }];
  });
  const [first] = starts;
  if (first === undefined) return unmarkedBlocks(children, file);
  const lead = children.slice(0, first.at);
  const before = (first.heading.number ?? 0) - 1;
  const unannounced = before > 0 ? readLeadBlock(lead, { file, number: before }) : [];
  return [...unannounced, ...blocksFrom(starts, children, file)];
}

function unmarkedBlocks(nodes: readonly RootContent[], file: string): IndexBlock[] {
  const listed = nodes.flatMap((node, at) => readListing(node, nodes.slice(at + 1), file));
  if (listed.length > 0) return listed;
  const headed = readFactHeadings(nodes, file);
  return headed.length > 0 ? headed : readLeadBlock(nodes, { file, number: 1 });
}

function readListing(
  node: RootContent,
  following: readonly RootContent[],
  file: string,
): IndexBlock[] {
  if (node.type === 'table') return readIndexTable(node, file);
  return node.type === 'list' ? readIndexList(node, following, file) : [];
}

interface PlacedStart extends BlockStart {
  readonly at: number;
  readonly depth: number;
}

function blocksFrom(
  starts: readonly PlacedStart[],
  nodes: readonly RootContent[],
  file: string,
): IndexBlock[] {
  const holdsOwnDepth = hasHeadingsBetween(nodes, starts);
  return starts.map((start, order) => {
    const end = endOfBlock(nodes, {
      from: start.at + 1,
      to: starts[order + 1]?.at ?? nodes.length,
      depth: holdsOwnDepth ? start.depth - 1 : start.depth,
    });
    const below = nodes.slice(start.at + 1, end);
    const own = start.rest === undefined ? below : [start.rest, ...below];
    const line = nodes[start.at]?.position?.start.line ?? 0;
    return indexBlock(start.heading, own, { file, line });
  });
}

/** A bold line weighs less than any heading. */
const BELOW_HEADINGS = 7;

function depthOf(node: RootContent): number {
  return node.type === 'heading' ? node.depth : BELOW_HEADINGS;
}

/** Whether headings of the blocks' own depth stand inside blocks ("### Event 1", "### Overview", "### Event 2"). */
function hasHeadingsBetween(
  nodes: readonly RootContent[],
  starts: readonly PlacedStart[],
): boolean {
  return starts
    .slice(0, -1)
    .some((start, order) =>
      nodes
        .slice(start.at + 1, starts[order + 1]?.at)
        .some((node) => node.type === 'heading' && node.depth === start.depth),
    );
}

function endOfBlock(
  nodes: readonly RootContent[],
  block: { readonly from: number; readonly to: number; readonly depth: number },
): number {
  for (let at = block.from; at < block.to; at++) {
    const node = nodes[at];
    if (node?.type === 'heading' && node.depth <= block.depth) return at;
  }
  return block.to;
}
