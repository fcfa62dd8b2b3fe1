import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { markRewritten } from '../../parse/source/rewritten.ts';
import { isBlank, leadingBold } from './leading-bold.ts';
import { lineOf } from './text-of.ts';

/** Longer bold lines are sentences with weight, not headings. */
const LONGEST_BOLD_HEADING = 100;

export interface BoldHeading {
  readonly written: string;
  /** What stands under it in the same block: the rest of a quotation that it opens. */
  readonly rest: RootContent[];
}

/** The text of a paragraph that is one bold run, an emoji before it or not, and nothing else, or of a quotation that begins with one. */
export function boldHeading(node: RootContent): BoldHeading | undefined {
  if (node.type === 'paragraph') return boldLine(node);
  if (node.type !== 'blockquote') return undefined;
  const [first, ...rest] = node.children;
  const bold = first?.type === 'paragraph' ? boldLine(first) : undefined;
  const below = [...(bold?.rest ?? []), ...rest];
  return bold === undefined || below.length === 0
    ? undefined
    : { written: bold.written, rest: below };
}

/** The paragraph's first line, where it is bold as a whole; the lines below it are what it heads. */
function boldLine(node: Paragraph): BoldHeading | undefined {
  // Nearly every paragraph is turned away before it is cut.
  if (leadingBold(node.children) === undefined) return undefined;
  const { line, below } = firstLine(node);
  const bold = leadingBold(line);
  const after = bold?.others.filter((child) => !isBlank(child)) ?? [];
  const [colon] = after;
  if (bold === undefined || after.length > 1) return undefined;
  if (colon !== undefined && !(colon.type === 'text' && /^\s*[:：]\s*$/.test(colon.value)))
    return undefined;
  const written = lineOf({ type: 'paragraph', children: [...bold.run, ...after] });
  if (written === '' || written.length > LONGEST_BOLD_HEADING) return undefined;
  if (below.every(isBlank)) return { written, rest: [] };
  return { written, rest: [markRewritten({ ...node, children: below })] };
}

function firstLine(node: Paragraph): { line: PhrasingContent[]; below: PhrasingContent[] } {
  const at = node.children.findIndex(
    (child) =>
      child.type === 'break' ||
      (child.type === 'text' && /^[ \t]*[:：]?[ \t]*\n/.test(child.value)),
  );
  const end = node.children[at];
  if (end === undefined) return { line: node.children, below: [] };
  const line = node.children.slice(0, at);
  const after = node.children.slice(at + 1);
  if (end.type !== 'text') return { line, below: after };
  const cut = end.value.indexOf('\n');
  const head: PhrasingContent = { type: 'text', value: end.value.slice(0, cut) };
  return { line: [...line, head], below: [{ ...end, value: end.value.slice(cut + 1) }, ...after] };
}
