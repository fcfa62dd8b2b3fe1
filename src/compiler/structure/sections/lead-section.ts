import type { RootContent } from 'mdast';
import { escapeMarkdown } from '../../parse/source/escape-markdown.ts';
import { blocksOf } from '../blocks.ts';
import type { DraftBlock, DraftSection } from '../draft.ts';
import type { PartHeading } from './parts.ts';

/** Where the nodes stand. */
interface LeadContext {
  readonly source: string;
  readonly file: string;
}

/** What stands before the first heading is a section without a name. */
export function leadSection(
  nodes: readonly RootContent[],
  subtitles: readonly PartHeading[],
  { source, file }: LeadContext,
): DraftSection[] {
  const blocks = leadBlocks(nodes, subtitles, { source, file });
  if (blocks.length === 0) return [];
  const line = nodes[0]?.position?.start.line ?? subtitles[0]?.line ?? 1;
  return [{ kind: 'overview', heading: '', source: { file, line }, blocks, sections: [] }];
}

/** Second titles stand as bold lines where they stood. */
function leadBlocks(
  nodes: readonly RootContent[],
  [subtitle, ...others]: readonly PartHeading[],
  context: LeadContext,
): DraftBlock[] {
  const inner = { ...context, kind: 'overview' } as const;
  if (subtitle === undefined) return blocksOf(nodes, inner);
  const above = nodes.filter(({ position }) => (position?.start.line ?? 0) < subtitle.line);
  const text = `**${escapeMarkdown(subtitle.written)}**`;
  return [
    ...blocksOf(above, inner),
    { type: 'markdown', text },
    ...leadBlocks(nodes.slice(above.length), others, context),
  ];
}
