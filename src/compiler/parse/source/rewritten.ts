import type { Nodes } from 'mdast';

declare module 'mdast' {
  interface Data {
    /** True where the node, or one inside it, no longer stands in the source as it is and must be written anew. */
    rewritten?: boolean;
    /** True for a paragraph that came out of a `<figcaption>`. */
    caption?: boolean;
  }
}

/** Marks a node as changed, so that its source text is not used for it. Returns the same node. */
export function markRewritten<N extends Nodes>(node: N): N {
  node.data = { ...node.data, rewritten: true };
  return node;
}

export function isRewritten(node: Nodes): boolean {
  return node.data?.rewritten === true;
}
