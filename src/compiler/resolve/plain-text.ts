import { parseMarkdown } from '../parse/markdown-tree.ts';
import { textOf } from '../structure/text-of.ts';

/** Any of these may be markup; a text without them reads as it stands. */
const MARKUP_SIGN = /[*_`[\]<>#|~\\&!]/;
const MARKUP_START = /^\s*(?:[-+]|\d+[.)])\s/;
const MARKUP_LINE = /^\s*(?:[-+]|\d+[.)])\s|\n {4}/m;

/** Several blanks together, or others than a space. */
const UNTIDY = /[^\S ]| {2}/;

/** Markdown as a reader sees it: words alone, one line. */
export function plainText(markdown: string): string {
  const text = mayBeMarkup(markdown) ? textOf(parseMarkdown(markdown)) : markdown;
  // A tidy text is not copied: it is kept with its report.
  return (UNTIDY.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

function mayBeMarkup(markdown: string): boolean {
  if (MARKUP_SIGN.test(markdown)) return true;
  return markdown.includes('\n') ? MARKUP_LINE.test(markdown) : MARKUP_START.test(markdown);
}
