import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { lineOf } from './text-of.ts';

/** Longer bold lines are sentences with weight, not headings. */
const LONGEST_BOLD_HEADING = 100;

export interface BoldHeading {
  readonly written: string;
  /** What stands under it in the same block: the rest of a quotation that it opens. */
  readonly rest: RootContent[];
}

/** The text of a paragraph that is one bold run and nothing else, or of a quotation that begins with one. */
export function boldHeading(node: RootContent): BoldHeading | undefined {
  if (node.type === 'paragraph') return boldLine(node);
  if (node.type !== 'blockquote') return undefined;
  const [first, ...rest] = node.children;
  const bold = first?.type === 'paragraph' ? boldLine(first) : undefined;
  if (bold === undefined || rest.length === 0) return undefined;
  return { written: bold.written, rest };
}

function boldLine(node: Paragraph): BoldHeading | undefined {
  const children = node.children.filter((child) => !isBlank(child));
  const [only, colon] = children;
  if (only?.type !== 'strong' || children.length > 2) return undefined;
  if (colon !== undefined && !(colon.type === 'text' && /^\s*[:：]\s*$/.test(colon.value)))
    return undefined;
  const written = lineOf(node);
  return written === '' || written.length > LONGEST_BOLD_HEADING
    ? undefined
    : { written, rest: [] };
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
