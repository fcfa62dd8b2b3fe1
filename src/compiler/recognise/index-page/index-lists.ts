import type { List, Paragraph, RootContent } from 'mdast';
import { recogniseFacts } from '../facts/facts.ts';
import { type IndexBlock, indexBlock } from './index-block.ts';
import { startOfLines } from './index-headings.ts';

/** The events of a list, one an item; the last goes on through the paragraphs of facts that follow the list. */
export function readIndexList(
  list: List,
  following: readonly RootContent[],
  file: string,
): IndexBlock[] {
  const last = list.children.at(-1);
  return list.children.flatMap((item) => {
    const [first, ...rest] = item.children;
    if (first?.type !== 'paragraph') return [];
    const start = startOfLines(first, { file, isMarked: false });
    if (start === undefined) return [];
    const below = item === last ? factsBelow(following, file) : [];
    const nodes = [...(start.rest === undefined ? [] : [start.rest]), ...rest, ...below];
    return [indexBlock(start.heading, nodes, { file, line: item.position?.start.line ?? 0 })];
  });
}

function factsBelow(nodes: readonly RootContent[], file: string): Paragraph[] {
  const facts: Paragraph[] = [];
  for (const node of nodes) {
    if (node.type !== 'paragraph' || recogniseFacts([node], file).length === 0) break;
    facts.push(node);
  }
  return facts;
}
