const SENTENCE_BREAK = /(?<=[.!?…])\s+/;

/** The sentence of a text in which some words stand; the text itself where it is one. */
export function sentenceAround(text: string, words: string): string {
  const sentences = text.split(SENTENCE_BREAK);
  return (sentences.find((sentence) => sentence.includes(words)) ?? text).trim();
}

/** The first sentence of a text; the text itself where it is one. */
export function firstSentence(text: string): string {
  return text.slice(0, SENTENCE_BREAK.exec(text)?.index ?? text.length).trim();
}
