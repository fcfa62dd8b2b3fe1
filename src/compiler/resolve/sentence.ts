const SENTENCE_BREAK = /(?<=[.!?…])\s+/;

/** The sentence of a text in which some words stand; the text itself where it is one. */
export function sentenceAround(text: string, words: string): string {
  const sentences = text.split(SENTENCE_BREAK);
  return (sentences.find((sentence) => sentence.includes(words)) ?? text).trim();
}

/** The first sentence of a text; the text itself where it is one. */
export function firstSentence(text: string): string {
  const end = text.search(SENTENCE_END);
  return (end < 0 ? text : text.slice(0, end + 1)).trim();
}

const SENTENCE_END = /[.!?…]\s/;
