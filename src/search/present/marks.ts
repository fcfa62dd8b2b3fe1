import { hasLatinLetters, LATIN_LETTERS, normaliseLetters } from '../analysis/normalise.ts';
import type { TextRange } from '../search-result.ts';
import { indexTerms, lettersOf } from '../analysis/tokenise.ts';

/** Patterns over text as written, so that offsets are those of what is shown. */
interface TextPatterns {
  /** A run of text that may hold a match: words and what joins them, marks of letters included. */
  readonly chunk: RegExp;
  readonly part: RegExp;
}

/** @param letters inside of a character class */
function createPatterns(letters: string): TextPatterns {
  const word = `[${letters}]+`;
  return {
    chunk: new RegExp(`\\.?${word}(?:[-/.&_'’]${word})*[#+]{0,2}`, 'gu'),
    part: new RegExp(`${word}[#+]{0,2}`, 'gu'),
  };
}

/** Classes of Unicode take long to compile. */
const LATIN_PATTERNS = createPatterns(`${LATIN_LETTERS}0-9`);
const ALL_PATTERNS = createPatterns('\\p{L}\\p{N}\\p{M}');

/** Words to mark, normalised; `beginning` also marks longer words. */
export interface MarkedWords {
  readonly words: ReadonlySet<string>;
  readonly beginning?: string;
}

function patternsFor(text: string): TextPatterns {
  return hasLatinLetters(text) ? LATIN_PATTERNS : ALL_PATTERNS;
}

/** Where the words stand in a text, as offsets into the text as written, in order, not overlapping. */
export function markWords(text: string, wanted: MarkedWords): TextRange[] {
  const ranges: TextRange[] = [];
  let letter: { text: string; start: number } | undefined;
  for (const match of text.matchAll(patternsFor(text).chunk)) {
    const [chunk] = match;
    const start = match.index;
    if (letter !== undefined && isWanted(`${letter.text}${chunk}`, wanted)) {
      ranges.push([letter.start, start + chunk.length]);
    } else {
      for (const [from, to] of marksOfChunk(chunk, wanted)) ranges.push([start + from, start + to]);
    }
    letter = normaliseLetters(chunk).length === 1 ? { text: chunk, start } : undefined;
  }
  return mergeRanges(ranges);
}

/** The compound as a whole where it was asked for as one word, else those of its parts that were. */
function marksOfChunk(chunk: string, wanted: MarkedWords): TextRange[] {
  const parts = [...chunk.matchAll(patternsFor(chunk).part)];
  if (isWanted(chunk, wanted, parts.length > 1)) return [[0, chunk.length]];
  const marks = parts.flatMap((part): TextRange[] => {
    const dotted = chunk[part.index - 1] === '.';
    const start = dotted && isWanted(`.${part[0]}`, wanted) ? part.index - 1 : part.index;
    const found = start < part.index || isWanted(part[0], wanted);
    return found ? [[start, part.index + part[0].length]] : [];
  });
  return mergeRanges(marks, JOINT_LENGTH);
}

/** Neighbours inside a compound are marked with the sign that joins them: all of `X-Ray`. */
const JOINT_LENGTH = 1;

/** @param whole look for the text as one word only, not for its parts */
function isWanted(text: string, { words, beginning }: MarkedWords, whole = false): boolean {
  const normalised = normaliseLetters(text);
  const terms = whole ? [lettersOf(text)] : indexTerms(normalised);
  return terms.some(
    (term) => words.has(term) || (beginning !== undefined && term.startsWith(beginning)),
  );
}

/** @param gap ranges that are not further apart become one */
function mergeRanges(ranges: readonly TextRange[], gap = 0): TextRange[] {
  const merged: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1] + gap) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
