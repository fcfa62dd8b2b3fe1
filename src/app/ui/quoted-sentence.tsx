import { findWords } from './find-words.ts';
import { MarkedText } from './marked-text.tsx';
import { trimAround } from './trim-around.ts';

/** What a report says, with the given words marked; a long passage cut to what stands around them. */
export function QuotedSentence({
  sentence,
  words,
}: {
  readonly sentence: string;
  readonly words: readonly string[];
}) {
  const { text, ranges } = trimAround(sentence, findWords(sentence, words));
  return <MarkedText text={text} ranges={ranges} />;
}
