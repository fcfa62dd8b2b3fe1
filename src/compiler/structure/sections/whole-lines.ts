import type { RootContent } from 'mdast';
import { withoutZeroWidth } from '../../lexicon/phrase-key.ts';
import { type InlineLine, inlineLines, lineText } from '../../recognise/text/inline-lines.ts';
import { namingCells } from '../agenda/schedule-speakers.ts';
import { textOf } from '../text/text-of.ts';

/** A line of a report as one reads it. */
export interface Line {
  readonly text: string;
  readonly line: number;
}

/**
 * The lines of a block that pass a test; of a table, its cells that may name speakers.
 * @param passes passes a text of several lines where one of them passes: a paragraph that fails is not cut into lines
 */
export function linesThatPass(node: RootContent, passes: (text: string) => boolean): Line[] {
  if (node.type === 'paragraph') {
    return passes(withoutZeroWidth(textOf(node)))
      ? wholeLines(inlineLines(node.children)).filter(({ text }) => passes(text))
      : [];
  }
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
    return node.children.flatMap((child) => linesThatPass(child, passes));
  if (node.type !== 'table') return [];
  return namingCells(node).filter(({ text }) => passes(text));
}

/** Lines as one reads them: one that the source wraps within brackets or after a comma goes on. */
function wholeLines(lines: readonly InlineLine[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const before = line.wrapped ? whole.at(-1) : undefined;
    if (before !== undefined && isUnfinished(before.text)) {
      whole[whole.length - 1] = { ...before, text: `${before.text} ${lineText(line)}` };
    } else {
      whole.push({ text: lineText(line), line: line.line });
    }
  }
  return whole;
}

/** In characters; more is no list of people, and would be searched again with each line. */
const LONGEST_LINE = 2000;

/** True for a line that ends in a mark that more names follow, or within brackets. */
function isUnfinished(text: string): boolean {
  return text.length <= LONGEST_LINE && /[,;&]$|\([^()]*$/.test(text);
}
