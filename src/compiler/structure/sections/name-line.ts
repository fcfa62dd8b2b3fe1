import type { RootContent } from 'mdast';
import { readDate } from '../../recognise/dates/dates.ts';
import { type InlineLine, inlineLines, lineText } from '../../recognise/text/inline-lines.ts';
import { sectionKindOf } from '../../recognise/headings/section-kind.ts';
import { isQuotedReportTitle } from '../../recognise/titles/titles.ts';

/** In characters; a longer first line is a sentence. */
const LONGEST_NAME = 140;

export interface NameLine {
  readonly written: string;
  readonly line: number;
}

/**
 * The line in place of a title heading with which a page begins: bold as a whole, or a quoted name after the words
 * for a report (`Summary Report “Build Day”`). Undefined where the page begins otherwise.
 */
export function nameLineOf([first]: readonly RootContent[]): NameLine | undefined {
  if (first?.type !== 'paragraph') return undefined;
  const [line] = inlineLines(first.children);
  if (line === undefined) return undefined;
  const written = lineText(line);
  return written.length <= LONGEST_NAME && (isBoldName(line) || isQuotedReportTitle(written))
    ? { written, line: line.line }
    : undefined;
}

function isBoldName(line: InlineLine): boolean {
  const isBold = line.runs.every((run) => run.strong || run.text.trim() === '');
  return isBold && !saysSomethingElse(lineText(line));
}

/** A label, a sentence, the heading of a section and a day may be bold, too. */
function saysSomethingElse(text: string): boolean {
  return (
    /[.:：!…]$/u.test(text) || sectionKindOf(text) !== undefined || readDate(text) !== undefined
  );
}
