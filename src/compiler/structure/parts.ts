import type { Heading, RootContent } from 'mdast';
import { boldHeading } from './bold-heading.ts';
import type { HeadingReader, HeadingWords } from './headings.ts';
import { lineOf } from './text-of.ts';

/** A heading with what stands under it, up to the next heading. The first part of a page has no heading. */
export interface Part {
  readonly heading?: PartHeading;
  readonly nodes: RootContent[];
}

export interface PartHeading extends Pick<HeadingWords, 'written' | 'kind'> {
  readonly words: HeadingWords;
  /** 1 to 6 as written; a bold line stands below the heading it follows. */
  readonly depth: number;
  readonly line: number;
  readonly bold: boolean;
}

/** A page cut at its headings. Empty headings are passed over; bold lines that serve as headings count. */
export function splitIntoParts(nodes: readonly RootContent[], readHeading: HeadingReader): Part[] {
  const headings = nodes.map((node) =>
    node.type === 'heading' ? headingOf(node, readHeading) : undefined,
  );
  const serving = boldLinesServing(nodes, readHeading);
  const hasHeadings = headings.some((heading) => heading?.kind !== undefined);
  const parts: Part[] = [{ nodes: [] }];
  let depth = 1;
  for (const [index, node] of nodes.entries()) {
    const heading = headings[index];
    const bold = serving.get(node);
    if (heading !== undefined) {
      depth = heading.depth;
      if (heading.written !== '') parts.push({ heading, nodes: [] });
    } else if (bold !== undefined) {
      const below =
        bold.kind !== undefined && !hasHeadings ? 2 : Math.min((hasHeadings ? depth : 2) + 1, 6);
      const { rest, ...line } = bold;
      parts.push({ heading: { ...line, depth: below }, nodes: rest });
    } else parts.at(-1)?.nodes.push(node);
  }
  return parts;
}

function headingOf(node: Heading, readHeading: HeadingReader): PartHeading {
  const words = readHeading(lineOf(node));
  return {
    words,
    written: words.written,
    kind: words.kind,
    depth: node.depth,
    line: node.position?.start.line ?? 1,
    bold: false,
  };
}

interface ServingLine extends Omit<PartHeading, 'depth'> {
  readonly rest: RootContent[];
}

/** One bold line alone may be emphasis; two show that the author means headings. Known headings always count. */
const FEWEST_BOLD_LINES = 2;

function boldLinesServing(
  nodes: readonly RootContent[],
  readHeading: HeadingReader,
): Map<RootContent, ServingLine> {
  const found = new Map<RootContent, ServingLine>();
  const plain: RootContent[] = [];
  for (const [index, node] of nodes.entries()) {
    const bold = boldHeading(node);
    if (bold === undefined) continue;
    const next = nodes[index + 1];
    const leads =
      bold.rest.length > 0 ||
      (next !== undefined && next.type !== 'heading' && next.type !== 'thematicBreak');
    const words = readHeading(bold.written);
    const { kind } = words;
    const aside = bold.written.endsWith(':') || node.type === 'blockquote' || bold.rest.length > 0;
    if (kind === undefined && (!leads || aside)) continue;
    if (kind === undefined) plain.push(node);
    found.set(node, {
      words,
      written: words.written,
      kind,
      line: node.position?.start.line ?? 1,
      bold: true,
      rest: bold.rest,
    });
  }
  if (plain.length < FEWEST_BOLD_LINES) for (const node of plain) found.delete(node);
  return found;
}
