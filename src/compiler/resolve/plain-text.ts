import { parseMarkdown } from '../parse/markdown-tree.ts';
import { textOf } from '../structure/text-of.ts';

/** Any of these may be markup; a text without them reads as it stands. */
const MARKUP_SIGN = /[*_`[\]<>#|~\\&!]/;
/** A list's item, a line below a heading or a table's head or between paragraphs, and what is indented like code. */
const MARKUP_LINE = /^\s*(?:[-+]|\d+[.)])(?:\s|$)|^\s*(?::?-+:?|=+)\s*$|\n {4}/m;
/** The same for a text of one line, at whose beginning it is looked for once. */
const MARKUP_AT_START = new RegExp(MARKUP_LINE.source);

/** A list of one level, by far the commonest markup: each line an item that begins with no other mark. */
const PLAIN_LIST = /^- (?![-+]|\d+[.)])\S[^\n]*(?:\n- (?![-+]|\d+[.)])\S[^\n]*)*$/;

/** Several blanks together, or others than a space. */
const UNTIDY = /[^\S ]| {2}/;

/** Markdown as a reader sees it: words alone, one line. */
export function plainText(markdown: string): string {
  const text = readText(markdown);
  // A tidy text is not copied: it is kept with its report.
  return (UNTIDY.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

function readText(markdown: string): string {
  if (MARKUP_SIGN.test(markdown)) return textOf(parseMarkdown(markdown));
  const markup = markdown.includes('\n') ? MARKUP_LINE : MARKUP_AT_START;
  if (!markup.test(markdown)) return markdown;
  return PLAIN_LIST.test(markdown)
    ? markdown.slice(2).replaceAll('\n- ', '\n')
    : textOf(parseMarkdown(markdown));
}
