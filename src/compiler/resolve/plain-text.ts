import { parseMarkdown } from '../parse/markdown-tree.ts';
import { textOf } from '../structure/text-of.ts';

/** Any of these may be markup; a text without them reads as it stands. */
const MARKUP_SIGN = /[*_`[\]<>#|~\\&!]/;
const MARKUP_LINE = /^\s*(?:[-+]|\d+[.)])\s|\n {4}/m;

/** Blanks at an end, several together, or others than a space. A tidy text is not copied: it is kept with its report. */
const UNTIDY = /^\s|\s$|\s\s|[^\S ]/;

/** Markdown as a reader sees it: words alone, one line. */
export function plainText(markdown: string): string {
  const text = mayBeMarkup(markdown) ? textOf(parseMarkdown(markdown)) : markdown;
  return UNTIDY.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

function mayBeMarkup(markdown: string): boolean {
  return MARKUP_SIGN.test(markdown) || MARKUP_LINE.test(markdown);
}
