import type { Nodes } from 'mdast';

/**
 * True for a tree deeper than `limit`. Does not recurse: it is what protects everything that does.
 */
export function isDeeperThan(root: Nodes, limit: number): boolean {
  let level: Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    const below: Nodes[] = [];
    for (const node of level)
      if ('children' in node) for (const child of node.children) below.push(child);
    level = below;
  }
  return false;
}
