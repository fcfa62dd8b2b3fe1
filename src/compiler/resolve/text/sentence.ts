const SENTENCE_BREAK = /[.!?…]\s+/g;
/** In characters, on either side of the words; a text without any end of a sentence is cut there. */
const LONGEST_SENTENCE = 2000;

/** The sentence of a text in which some words stand first; the text itself where it is one. */
export function sentenceAround(text: string, words: string): string {
  const at = Math.max(0, text.indexOf(words));
  const begin = Math.max(0, at - LONGEST_SENTENCE);
  const before = text.slice(begin, at);
  const after = text.slice(at, at + words.length + LONGEST_SENTENCE);
  const last = [...before.matchAll(SENTENCE_BREAK)].at(-1);
  const from = last === undefined ? 0 : last.index + last[0].length;
  const end = after.search(SENTENCE_END);
  return (before.slice(from) + (end < 0 ? after : after.slice(0, end + 1))).trim();
}

/** The first sentence of a text; the text itself where it is one. */
export function firstSentence(text: string): string {
  const end = text.search(SENTENCE_END);
  return (end < 0 ? text : text.slice(0, end + 1)).trim();
}

const SENTENCE_END = /[.!?…]\s/;
