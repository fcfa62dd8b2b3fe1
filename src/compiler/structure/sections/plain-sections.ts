import type { RootContent } from 'mdast';
import { markRewritten } from '../../parse/source/rewritten.ts';
import { blocksOf } from '../blocks.ts';
import type { DraftSection } from '../draft.ts';
import type { HeadingReader } from './headings.ts';
import { type Part, type PartHeading, splitIntoParts } from './parts.ts';

export interface PlainContext {
  readonly source: string;
  readonly file: string;
  readonly readHeading: HeadingReader;
}

/** What stands under known headings as text and pictures only: nobody speaks in it, and nothing is a topic or a session. */
export function plainSections(
  nodes: readonly RootContent[],
  context: PlainContext,
): DraftSection[] {
  const sections: PlainPart[] = [];
  for (const part of splitIntoParts(nodes, context.readHeading)) {
    const { heading, nodes: below } = part;
    const last = sections.at(-1);
    if (heading === undefined) continue;
    if (last === undefined || isSection(heading, last))
      sections.push({ heading, nodes: [...below] });
    else last.nodes.push(boldLine(heading), ...below);
  }
  return sections.map((part) => sectionOf(part, context));
}

interface PlainPart extends Part {
  readonly heading: PartHeading;
}

function isSection({ kind, depth }: PartHeading, { heading }: PlainPart): boolean {
  return kind !== undefined && depth <= heading.depth;
}

function sectionOf({ heading, nodes }: PlainPart, { source, file }: PlainContext): DraftSection {
  const { kind, words, line } = heading;
  const known = kind === undefined || kind === 'info' ? 'overview' : kind;
  return {
    kind: known,
    heading: words.plain(),
    source: { file, line },
    blocks: blocksOf(nodes, { source, file, kind: known, isPlain: true }),
    sections: [],
  };
}

function boldLine({ written }: PartHeading): RootContent {
  const text = { type: 'text' as const, value: written };
  return markRewritten({
    type: 'paragraph',
    children: [{ type: 'strong', children: [text] }],
  });
}
