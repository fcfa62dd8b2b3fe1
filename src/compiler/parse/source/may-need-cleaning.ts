import type { Nodes } from 'mdast';

/**
 * The signs with which HTML, links with a target of the author's, pictures, footnotes and character references begin. A
 * reference may stand for a blank, and a heading of blanks is none.
 */
const SIGNS = /[<[&]/;

/**
 * False for a node whose source says that there is nothing in it to clean or to report. Looking at the text is several
 * times as fast as walking through the tree, and nearly every block of a report is turned away by it.
 */
export function mayNeedCleaning({ position }: Nodes, source: string): boolean {
  const { start, end } = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return true;
  return SIGNS.test(source.slice(start.offset, end.offset));
}
