import type { Heading, RootContent } from 'mdast';
import { boldHeading } from '../text/bold-heading.ts';
import type { HeadingReader, HeadingWords } from './headings.ts';
import { lineOf } from '../text/text-of.ts';

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
    const bold = serving[index];
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

/** For each node, the heading that it serves as. */
function boldLinesServing(
  nodes: readonly RootContent[],
  readHeading: HeadingReader,
): readonly (ServingLine | undefined)[] {
  const lines = nodes.map((_, index) => servingLineAt(nodes, index, readHeading));
  const unknown = lines.filter((line) => line !== undefined && line.kind === undefined);
  const areMeant = unknown.length === 0 || unknown.length >= FEWEST_BOLD_LINES;
  return areMeant ? lines : lines.map((line) => (line?.kind === undefined ? undefined : line));
}

function servingLineAt(
  nodes: readonly RootContent[],
  index: number,
  readHeading: HeadingReader,
): ServingLine | undefined {
  const node = nodes[index];
  const bold = node && boldHeading(node);
  if (bold === undefined) return undefined;
  const next = nodes[index + 1];
  const { rest } = bold;
  const words = readHeading(bold.written);
  const { written } = words;
  // "**Knowledge gained:**" above a list is a label, "**Speakers:**" is a heading all the same.
  const kind = written.endsWith(':') && !words.isListed() ? undefined : words.kind;
  if (kind === undefined) {
    const leads = next !== undefined && next.type !== 'heading' && next.type !== 'thematicBreak';
    const aside = written.endsWith(':') || node?.type === 'blockquote' || rest.length > 0;
    if (!leads || aside) return undefined;
  }
  return { words, written, kind, line: node?.position?.start.line ?? 1, bold: true, rest };
}
