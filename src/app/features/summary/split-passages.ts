/** A sentence ends where a capital letter or digit begins the next one. */
const SENTENCE_END = /(?<=[.!?…])\s+(?=["“*_]?[\p{Lu}\p{N}])/u;

/** A list's item at the line's start; what is indented belongs to the item above. */
const ITEM = /^(?:[-*+]|\d+[.)])\s+/;

/** Headings, tables, quotes and code are no sentences of the author's. */
const NO_SENTENCE = /^(?:#|\||>|```|~~~|-{3,}$)/;

/**
 * The author's statements in a Markdown text, in order and as written: items of lists, and the sentences of paragraphs.
 * Emphasis stays in them. A paragraph whose emphasis runs over a sentence's end stays whole.
 */
export function splitPassages(markdown: string): readonly string[] {
  return markdown
    .split(/\n\s*\n|\n(?=(?:[-*+]|\d+[.)])\s)/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !NO_SENTENCE.test(part))
    .flatMap((part) => (ITEM.test(part) ? [oneLine(part.replace(ITEM, ''))] : sentencesOf(part)));
}

function sentencesOf(paragraph: string): readonly string[] {
  const sentences = oneLine(paragraph).split(SENTENCE_END);
  return sentences.every(isBalanced) ? sentences : [oneLine(paragraph)];
}

const MARKS = /\*\*|\*|__|_|`/g;

/** True where each mark of emphasis or code that begins also ends. */
function isBalanced(text: string): boolean {
  const marks = text.match(MARKS) ?? [];
  return [...new Set(marks)].every(
    (mark) => marks.filter((each) => each === mark).length % 2 === 0,
  );
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}
