/** `**Label:**text`: the closing stars touch a letter, so CommonMark does not close the bold run. */
const CLOSED_AGAINST_TEXT =
  /\*\*(?<=(?:^|[\s>|;(])\*\*)(?=\S)([^*\n]*[:：])\*\*(?=[\p{L}\p{N}])/gmu;
/** Its end, for which most texts are looked through in vain: a third of the time. */
const CLOSING_AGAINST_TEXT = /[:：]\*\*(?=[\p{L}\p{N}])/u;
/** `** Label:** text`: the opening stars touch a blank, often where an emoji was lost. */
const OPENED_AGAINST_BLANK = /^([ \t]*(?:[-*+>][ \t]+)?)\*\*[ \t]+([^*\n]+?[:：])[ \t]*\*\*/gmu;

/**
 * Mends bold labels that authors see as bold in their editor but CommonMark does not.
 * Only whole labels that end in a colon are touched; lines keep their numbers.
 */
export function repairEmphasis(text: string): string {
  const opened = text.replace(OPENED_AGAINST_BLANK, '$1**$2**');
  return CLOSING_AGAINST_TEXT.test(opened)
    ? opened.replace(CLOSED_AGAINST_TEXT, '**$1** ')
    : opened;
}
