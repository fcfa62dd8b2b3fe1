import type { List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import type { Place } from '#model/catalog.ts';
import { readEventHeading, type EventHeading } from './event-heading.ts';
import { recogniseFacts } from './facts.ts';
import type { IndexBlock } from './index-block.ts';
import { readIndexTable } from './index-tables.ts';
import { cleanTitle, isGenericTitle } from './titles.ts';

/**
 * The blocks of an index page, in order; empty where it lists no events. Blocks begin at headings or bold lines that
 * say "Event N" or link to a page of the site; where there are none, at such list items, or at the rows of a table.
 */
export function recogniseIndexBlocks(root: Root, file: string): IndexBlock[] {
  const starts = root.children.flatMap((node, at) => {
    const heading = startOf(node);
    return heading === undefined ? [] : [{ at, depth: depthOf(node), heading }];
  });
  if (starts.length === 0) return root.children.flatMap((node) => readListing(node, file));
  const holdsOwnDepth = hasHeadingsBetween(root.children, starts);
  return starts.map((start, order) => {
    const end = endOfBlock(root.children, {
      from: start.at + 1,
      to: starts[order + 1]?.at ?? root.children.length,
      depth: holdsOwnDepth ? start.depth - 1 : start.depth,
    });
    const nodes = root.children.slice(start.at + 1, end);
    return block(start.heading, nodes, { file, line: lineOf(root.children[start.at]) });
  });
}

interface BlockStart {
  readonly at: number;
  readonly depth: number;
  readonly heading: EventHeading;
}

function startOf(node: RootContent): EventHeading | undefined {
  if (node.type === 'heading') return readEventHeading(node.children);
  return node.type === 'paragraph' && isBoldLine(node)
    ? readEventHeading(node.children)
    : undefined;
}

/** A paragraph of nothing but bold text or one link around or inside it. */
function isBoldLine(paragraph: Paragraph): boolean {
  const [only, ...rest] = paragraph.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  if (only === undefined || rest.length > 0) return false;
  return only.type === 'strong' || (only.type === 'link' && only.children[0]?.type === 'strong');
}

/** A bold line weighs less than any heading. */
const BELOW_HEADINGS = 7;

function depthOf(node: RootContent): number {
  return node.type === 'heading' ? node.depth : BELOW_HEADINGS;
}

/** Whether headings of the blocks' own depth stand inside blocks ("### Event 1", "### Overview", "### Event 2"). */
function hasHeadingsBetween(nodes: readonly RootContent[], starts: readonly BlockStart[]): boolean {
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

/** Facts stand before the first heading inside a block; what follows is the event's text. */
function block(heading: EventHeading, nodes: readonly RootContent[], source: Place): IndexBlock {
  const firstHeading = nodes.findIndex((node) => node.type === 'heading');
  const facts = recogniseFacts(
    firstHeading < 0 ? nodes : nodes.slice(0, firstHeading),
    source.file,
  );
  const labelled = cleanTitle(facts.find((fact) => fact.field === 'name')?.value ?? '');
  const name = isGenericTitle(labelled) ? heading.name : labelled;
  return { ...heading, ...(name !== undefined && { name }), facts, nodes, source };
}

function readListing(node: RootContent, file: string): IndexBlock[] {
  if (node.type === 'table') return readIndexTable(node, file);
  return node.type === 'list' ? readIndexList(node, file) : [];
}

function readIndexList(list: List, file: string): IndexBlock[] {
  return list.children.flatMap((item: ListItem) => {
    const [first, ...rest] = item.children;
    if (first?.type !== 'paragraph') return [];
    const heading = readEventHeading(first.children);
    return heading === undefined ? [] : [block(heading, rest, { file, line: lineOf(item) })];
  });
}

function lineOf(node: RootContent | undefined): number {
  return node?.position?.start.line ?? 0;
}
