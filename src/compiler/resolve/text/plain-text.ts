import { parseMarkdown } from '../../parse/tree/markdown-tree.ts';
import { textOf } from '../../structure/text/text-of.ts';
import { readPlainMarkup } from './plain-markup.ts';

/** Several blanks together, or others than a space. */
const UNTIDY = /[^\S ]| {2}/;

/** Markdown as a reader sees it: words alone, one line. */
export function plainText(markdown: string): string {
  const text = readPlainMarkup(markdown) ?? textOf(parseMarkdown(markdown));
  // A tidy text is not copied: it is kept with its report.
  return (UNTIDY.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}
