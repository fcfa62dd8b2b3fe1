import { parseMarkdown } from '../parse/markdown-tree.ts';
import { textOf } from '../structure/text-of.ts';

/** Any of these may be markup; a text without them reads as it stands. */
const MARKUP = /[*_`[\]<>#|~\\&!]|^\s*(?:[-+]|\d+[.)])\s|\n {4}/m;

/** Markdown as a reader sees it: words alone, one line. */
export function plainText(markdown: string): string {
  const text = MARKUP.test(markdown) ? textOf(parseMarkdown(markdown)) : markdown;
  return text.replace(/\s+/g, ' ').trim();
}
