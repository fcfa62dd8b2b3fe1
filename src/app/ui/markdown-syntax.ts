/**
 * True where a text may hold Markdown, so that only such texts need the Markdown renderer's code.
 * Errs on the side of yes: a yes costs a chunk that is loaded once, a wrong no would show raw marks.
 */
export function hasMarkdownSyntax(text: string): boolean {
  return INLINE_MARKS.test(text) || AUTOLINK.test(text) || BLOCK_MARKS.test(text);
}

/** Emphasis, code, links, HTML, tables, strikethrough, escapes and entities. */
const INLINE_MARKS = /[*_`[\]<|~\\]|&[#a-z]/i;

/** GFM turns bare addresses into links. */
const AUTOLINK = /https?:|www\.|@/i;

/** At a line's start: headings, quotes, lists, code, rules and underlined headings; at its end: hard breaks. */
const BLOCK_MARKS = /^(?: {4}|\t| {0,3}(?:#|>|[-+] |[-+]$|\d+[.)] |-{2,}|={1,}))| {2}$/m;

/** The paragraphs of a text without Markdown. */
export function splitParagraphs(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
