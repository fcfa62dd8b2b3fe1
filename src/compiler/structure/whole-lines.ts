import type { RootContent } from 'mdast';
import { type InlineLine, inlineLines, lineText } from '../recognise/inline-lines.ts';
import { speakerCells } from './schedule-table.ts';

/** A line of a report as one reads it. */
export interface Line {
  readonly text: string;
  readonly line: number;
}

/** The lines of a block; those of a table are its cells of speakers, labelled so. */
export function linesOf(node: RootContent): Line[] {
  if (node.type === 'paragraph') return wholeLines(inlineLines(node.children));
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
    return node.children.flatMap(linesOf);
  if (node.type !== 'table') return [];
  return speakerCells(node).map(({ text, line }) => ({ text: `Speaker: ${text}`, line }));
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
