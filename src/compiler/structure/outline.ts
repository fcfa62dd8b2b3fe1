import type { RootContent } from 'mdast';
import { isQuotedReportTitle, isReportTitle } from '../recognise/titles.ts';
import type { HeadingReader } from './headings.ts';
import { type Part, type PartHeading, splitIntoParts } from './parts.ts';

export interface OutlineNode {
  readonly heading: PartHeading;
  readonly nodes: readonly RootContent[];
  readonly children: OutlineNode[];
}

/** A page as a tree of headings under its title. */
export interface Outline {
  /** The heading that names the report; its sections hang beside it, not under it. */
  readonly title?: PartHeading;
  /** A second title directly below the first; part of the text. */
  readonly subtitles: readonly PartHeading[];
  /** What stands before the first section. */
  readonly lead: readonly RootContent[];
  readonly sections: readonly OutlineNode[];
}

/** Finds title and sections of a page. Levels may be skipped and need not begin at one. */
export function outlineOf(nodes: readonly RootContent[], readHeading: HeadingReader): Outline {
  const [first, ...parts] = splitIntoParts(nodes, readHeading);
  const lead = [...(first?.nodes ?? [])];
  const titlePart = isTitle(parts, lead) ? parts.shift() : undefined;
  lead.push(...(titlePart?.nodes ?? []));
  const subtitles: PartHeading[] = [];
  while (titlePart !== undefined && !lead.some(isText) && isSubtitle(parts, titlePart)) {
    const next = parts.shift();
    if (next?.heading === undefined) break;
    subtitles.push(next.heading);
    lead.push(...next.nodes);
  }
  return {
    ...(titlePart?.heading === undefined ? {} : { title: titlePart.heading }),
    subtitles,
    lead,
    sections: nest(parts),
  };
}

/**
 * The first heading names the report where it says nothing that a section would be called, and is the top one or
 * says of itself that it does (`## Summary Report “Build Day”`), whatever the level of the sections.
 */
function isTitle(parts: readonly Part[], lead: readonly RootContent[]): boolean {
  const [part, ...rest] = parts;
  const first = part?.heading;
  if (first === undefined || first.bold || first.kind !== undefined) return false;
  if (first.depth === 1 || isQuotedReportTitle(first.written)) return true;
  // With no text of its own it may stand above the page's real top, which is then a second title or the introduction.
  const isBesideTop = !part?.nodes.some(isText) && rest[0]?.heading?.depth === first.depth;
  const below = isBesideTop ? rest.slice(1) : rest;
  const isTop =
    below.length > 1 && below.every(({ heading }) => (heading?.depth ?? 9) > first.depth);
  return isTop && (!lead.some(isText) || isReportTitle(first.written));
}

/** A line across the page says nothing. */
function isText({ type }: RootContent): boolean {
  return type !== 'thematicBreak';
}

function isSubtitle(parts: readonly Part[], title: Part): boolean {
  const [next, after] = parts;
  if (next?.heading === undefined || after?.heading === undefined) return false;
  return (
    next.heading.depth === title.heading?.depth &&
    next.heading.kind === undefined &&
    after.heading.depth > next.heading.depth &&
    parts.slice(1).every((part) => (part.heading?.depth ?? 9) > (next.heading?.depth ?? 0))
  );
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

/** A section ends at a heading of its level or above; an overview also at the next known section, however deep. */
function endsBefore(node: OutlineNode | undefined, next: PartHeading): boolean {
  if (node === undefined) return false;
  if (node.heading.depth >= next.depth) return true;
  if (next.bold) return false;
  return next.kind !== undefined && !isIntroducing(next.kind) && isIntroducing(node.heading.kind);
}

function isIntroducing(kind: PartHeading['kind']): boolean {
  return kind === 'overview' || kind === 'info';
}
