import type { RootContent } from 'mdast';
import type { HeadingReader } from './headings.ts';
import { type Part, type PartHeading, splitIntoParts } from './parts.ts';
import { type ReportHead, headOf } from './report-head.ts';

export interface OutlineNode {
  readonly heading: PartHeading;
  readonly nodes: readonly RootContent[];
  readonly children: OutlineNode[];
}

/** A page as a tree of headings under its title; its sections hang beside the title, not under it. */
export interface Outline extends Omit<ReportHead, 'sections'> {
  readonly sections: readonly OutlineNode[];
}

/** Finds title and sections of a page. Levels may be skipped and need not begin at one. */
export function outlineOf(nodes: readonly RootContent[], readHeading: HeadingReader): Outline {
  const { sections, ...head } = headOf(splitIntoParts(nodes, readHeading));
  return { ...head, sections: nest(sections) };
}

function nest(parts: readonly Part[]): OutlineNode[] {
  const roots: OutlineNode[] = [];
  /** Levels on which known sections stand at the top. */
  const topDepths = new Set<number>();
  let open: OutlineNode[] = [];
  for (const { heading, nodes } of parts) {
    if (heading === undefined) continue;
    const node: OutlineNode = { heading, nodes, children: [] };
    const isSection = heading.kind !== undefined && !heading.bold;
    // A known section stands beside those of its level, although a higher heading came between them.
    if (isSection && topDepths.has(heading.depth)) open = [];
    while (endsBefore(open.at(-1), heading)) open.pop();
    if (isSection && open.length === 0) topDepths.add(heading.depth);
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

/**
 * A section ends at a heading of its level or above; an overview also at the next known section, however deep, and
 * at any heading where it is only a bold line, whose level its author did not choose.
 */
function endsBefore(node: OutlineNode | undefined, next: PartHeading): boolean {
  if (node === undefined) return false;
  if (node.heading.depth >= next.depth) return true;
  if (next.bold || !isIntroducing(node.heading.kind)) return false;
  return node.heading.bold || (next.kind !== undefined && !isIntroducing(next.kind));
}

function isIntroducing(kind: PartHeading['kind']): boolean {
  return kind === 'overview' || kind === 'info';
}
