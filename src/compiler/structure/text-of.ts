import type { Nodes } from 'mdast';

/** The words of a node as plain text: line breaks kept, pictures left out. Blocks stand on lines of their own. */
export function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
    case 'html':
      return node.value;
    case 'break':
      return '\n';
    case 'tableRow':
      return node.children.map(textOf).join(' | ');
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
      return node.children.map(textOf).join('\n');
    default:
      return 'children' in node ? node.children.map(textOf).join('') : '';
  }
}

/** The same on one line, without blanks at its ends. */
export function lineOf(node: Nodes): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}
