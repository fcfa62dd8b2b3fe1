import { LOOKING_BACK_WORDS } from '../../lexicon/heading-frames.ts';

/**
 * True for a heading that speaks of the author or of what was learnt, even where the lexicon does not know it
 * ("My questions", "Những điều em còn băn khoăn"): it is no part of the programme.
 */
export function looksBack(heading: string): boolean {
  return LOOKS_BACK.test(heading.normalize('NFC'));
}

const LOOKS_BACK = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${LOOKING_BACK_WORDS.join('|')})(?![\p{L}\p{M}])`,
  'iu',
);
