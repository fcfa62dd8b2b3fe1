import type { PhrasingContent } from 'mdast';
import { plainHeading } from '../../recognise/text/plain-heading.ts';

export interface LeadingBold {
  /** The bold words, with the emoji before them. */
  readonly run: PhrasingContent[];
  readonly others: readonly PhrasingContent[];
}

/** The bold run that phrasing begins with, blanks and emoji before it passed over: `**Label**`, `***Label***`, `📌 **Label**`. */
export function leadingBold(nodes: readonly PhrasingContent[]): LeadingBold | undefined {
  let at = nodes.findIndex((node) => !isBlank(node));
  const first = nodes[at];
  const mark = first !== undefined && isMark(first) ? [first] : [];
  at += mark.length;
  const bold = nodes[at];
  if (bold === undefined || !isBold(bold)) return undefined;
  return { run: [...mark, bold], others: nodes.slice(at + 1) };
}

/** Bold, or bold and in italics. */
function isBold(node: PhrasingContent): boolean {
  if (node.type !== 'emphasis') return node.type === 'strong';
  return node.children.length === 1 && node.children[0]?.type === 'strong';
}

/** In UTF-16 units: an emoji of a family is one of the longest. */
const LONGEST_MARK = 16;

/** A text of nothing but emoji. */
function isMark(node: PhrasingContent): boolean {
  if (node.type !== 'text' || node.value.length > LONGEST_MARK) return false;
  return HAS_PICTURE.test(node.value) && plainHeading(node.value) === '';
}

const HAS_PICTURE = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20E3]/u;

export function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
