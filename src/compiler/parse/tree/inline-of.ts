import type { PhrasingContent, RootContent } from 'mdast';

/** The kinds of inline nodes that a normalised tree has. */
export const PHRASING = new Set<RootContent['type']>([
  'text',
  'strong',
  'emphasis',
  'delete',
  'inlineCode',
  'break',
  'link',
  'image',
]);

/** The inline content of blocks, one after another, where only inline content may stand. */
export function inlineOf(nodes: readonly RootContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (isPhrasing(node)) return [node];
    return 'children' in node
      ? inlineOf(node.children)
      : 'value' in node
        ? [{ type: 'text', value: node.value }]
        : [];
  });
}

function isPhrasing(node: RootContent): node is RootContent & PhrasingContent {
  return PHRASING.has(node.type);
}
