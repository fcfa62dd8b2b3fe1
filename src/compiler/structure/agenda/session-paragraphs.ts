import type { RootContent } from 'mdast';
import { plainHeading } from '../../recognise/text/plain-heading.ts';
import { isSessionHeading } from '../../recognise/headings/session-heading.ts';
import { type BoldHeading, boldHeading } from '../text/bold-heading.ts';
import type { DraftAgendaItem } from '../draft.ts';
import { agendaBody } from './schedule-list.ts';

/**
 * The part of a programme that a paragraph tells of under a bold line of its own: `**Session 2: Detection**` and, in
 * the same paragraph, what it was about. Undefined where it is the only one: then the line may be emphasis.
 */
export function sessionParagraphAt(
  nodes: readonly RootContent[],
  at: number,
  source: string,
): DraftAgendaItem | undefined {
  const session = sessionOf(nodes[at]);
  if (session === undefined) return undefined;
  const isAlone = !nodes.some((node, other) => other !== at && sessionOf(node) !== undefined);
  if (isAlone) return undefined;
  const title = plainHeading(session.written);
  return { title, ...agendaBody(session.rest, source, session.written) };
}

function sessionOf(node: RootContent | undefined): BoldHeading | undefined {
  if (node?.type !== 'paragraph') return undefined;
  const bold = boldHeading(node);
  if (bold === undefined || bold.rest.length === 0) return undefined;
  return isSessionHeading(bold.written) ? bold : undefined;
}
