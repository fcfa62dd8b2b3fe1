/** A tick, which cannot stand as itself in a template. */
const TICK = '`';
/** Code with no tick in it, on one line. */
const CODE = String.raw`${TICK}([^\s${TICK}](?:[^${TICK}\n]*[^\s${TICK}])?)${TICK}(?!${TICK})`;
/** Marks around words of one line without other markup. Outside stand blanks or the text's ends, behind also punctuation. */
const EMPHASIS = String.raw`(?<![^ \n])(\*\*|\*|_)(?=\S)((?:[^*_${TICK}[<~\\&\n]|&(?!#?\w+;))+)(?<!\s)\2(?![^ \n.,;:!?)])`;
const SPAN = new RegExp(`${CODE}|${EMPHASIS}`, 'g');
const WORDS_OF_SPAN = '$1$3';

/** What may be markup somewhere in a line. */
const SIGN = /[*_`[<~\\]|&#?\w+;/;
/** The same at a glance. */
const MAY_BE_SIGN = /[*_`[<~\\&]/;
/** In characters; a pattern may need memory for each of them. */
const LONGEST_TEXT = 50_000;
/** An address is a link by itself and may take marks behind it along; behind a tab stands code. */
const ADDRESS_OR_TAB = /www\.|:\/\/|@|\t/i;

/** The mark of a quotation's line. */
const QUOTE = /^ {0,3}> ?/gm;
/** The mark of an item, at the two outermost levels. */
const ITEM = /^ {0,3}- {1,3}(?=\S)/gm;
/**
 * An item, a quotation or a heading; a line below a heading or a table's head or between paragraphs; what is indented
 * like code.
 */
const MARKUP_LINE =
  /^[ \t]*(?:(?:[-+]|\d+[.)])(?:\s|$)|[#>])|^(?=[ \t|:]*-)[ \t|:-]+$|^[ \t]*=+[ \t]*$|^ {4}/m;
/** The same for a text of one line, at whose beginning it is looked for once. */
const MARKUP_AT_START = new RegExp(MARKUP_LINE.source);

/**
 * The words of Markdown with no other markup than the commonest: items with hyphens, quotations, emphasis and code
 * within a line. They are those of its tree, but for blanks, and take a tenth of the time.
 * @returns undefined for a text that may have other markup: a parser must read it
 */
export function readPlainMarkup(markdown: string): string | undefined {
  const lines = withoutLineMarks(markdown);
  return lines !== undefined && MAY_BE_SIGN.test(lines) ? withoutSpans(lines) : lines;
}

function withoutLineMarks(markdown: string): string | undefined {
  const markup = markdown.includes('\n') ? MARKUP_LINE : MARKUP_AT_START;
  if (!markup.test(markdown)) return markdown;
  const lines = markdown.replace(QUOTE, '').replace(ITEM, '');
  return markup.test(lines) ? undefined : lines;
}

function withoutSpans(text: string): string | undefined {
  const mayBeOther = text.length > LONGEST_TEXT || ADDRESS_OR_TAB.test(text);
  if (mayBeOther || SIGN.test(text.replace(SPAN, ''))) return undefined;
  return text.replace(SPAN, WORDS_OF_SPAN);
}
