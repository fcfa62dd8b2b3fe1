import type { Nodes } from 'mdast';
import { tidyBlanks } from '../lexicon/phrase-key.ts';

/** Nodes whose children stand on lines of their own. */
const BLOCK_PARENTS = new Set<Nodes['type']>(['root', 'blockquote', 'list', 'listItem', 'table']);

/** The words of a node as plain text: line breaks kept, pictures left out. Blocks stand on lines of their own. */
export function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const separator = node.type === 'tableRow' ? ' | ' : BLOCK_PARENTS.has(node.type) ? '\n' : '';
  return node.children.map(textOf).join(separator);
}

/** The same on one line, without blanks at its ends. */
export function lineOf(node: Nodes): string {
  return tidyBlanks(textOf(node));
}
