import type { Nodes, RootContent } from 'mdast';
import { tidyBlanks } from '../../lexicon/phrase-key.ts';
import type { TextBlock } from '../../recognise/text/text-block.ts';

/** Nodes whose children stand on lines of their own. */
const BLOCK_PARENTS = new Set<Nodes['type']>(['root', 'blockquote', 'list', 'listItem', 'table']);

/** The words of a node as plain text: line breaks kept, pictures left out. Blocks stand on lines of their own. */
export function textOf(node: Nodes): string {
  if ('children' in node) {
    const separator = separatorOf(node);
    let text: string | undefined;
    for (const child of node.children)
      text = text === undefined ? textOf(child) : text + separator + textOf(child);
    return text ?? '';
  }
  if (node.type === 'break') return '\n';
  return 'value' in node ? node.value : '';
}

function separatorOf({ type }: Nodes): string {
  if (type === 'tableRow') return ' | ';
  return BLOCK_PARENTS.has(type) ? '\n' : '';
}

/** The same on one line, without blanks at its ends. */
export function lineOf(node: Nodes): string {
  return tidyBlanks(textOf(node));
}

/** Blocks with their words. */
export function textBlocksOf(nodes: readonly RootContent[]): TextBlock[] {
  return nodes.map((node) => ({ node, text: textOf(node) }));
}
