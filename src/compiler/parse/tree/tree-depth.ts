import type { Nodes } from 'mdast';

/** True for a tree deeper than `limit`. Goes no deeper itself: it is what protects everything that does. */
export function isDeeperThan(node: Nodes, limit: number): boolean {
  if (limit < 0) return true;
  // Half of a tree's nodes are texts, and this is the fastest way to know one.
  if (node.type === 'text' || !('children' in node)) return false;
  for (const child of node.children) if (isDeeperThan(child, limit - 1)) return true;
  return false;
}
