import { editDistance } from './edit-distance.ts';

/** A word of the index and the number of labels or texts that have it. */
export interface WordCount {
  readonly word: string;
  readonly count: number;
}

/** Shorter words are one letter from too many others. */
const SHORTEST_REPAIRED = 4;
/** From this length on two errors are forgiven: they leave most of the word intact. */
const SHORTEST_WITH_TWO_ERRORS = 8;
/** Of an unfinished word, at least this many letters must be typed before they are repaired. */
const SHORTEST_BEGINNING = 5;

/** True for words that somebody may have meant: long enough, and no code with digits. */
export function isSpellable({ word }: WordCount): boolean {
  return word.length >= SHORTEST_REPAIRED && !/\d/.test(word);
}

/** Errors that are forgiven in a word of that length. */
function forgivenErrors(length: number): number {
  if (length < SHORTEST_REPAIRED) return 0;
  return length < SHORTEST_WITH_TWO_ERRORS ? 1 : 2;
}

/**
 * The word that was probably meant, or two words where only the blank is missing: fewest errors, then the same first letter, then the commonest,
 * then alphabetical order. Where none is near, the commonest word that begins nearly as typed.
 * @param most errors to forgive, where fewer than {@link forgivenErrors} are wanted
 */
export function repairWord(
  typed: string,
  candidates: readonly WordCount[],
  most = Infinity,
): string | undefined {
  const limit = Math.min(forgivenErrors(typed.length), most);
  if (limit === 0 || /\d/.test(typed)) return undefined;
  return (
    splitWord(typed, candidates) ??
    nearest(typed, candidates, (word) => distanceOfWords(typed, word, limit)) ??
    nearest(typed, candidates, (word) => distanceOfBeginning(typed, word))
  );
}

/** Two known words written as one; of several ways the one whose rarer half is the commonest. */
function splitWord(typed: string, candidates: readonly WordCount[]): string | undefined {
  const splits = splitsOf(typed);
  const halves = new Set(splits.flat());
  const counts = new Map<string, number>();
  for (const { word, count } of candidates) if (halves.has(word)) counts.set(word, count);
  let best: { words: string; count: number } | undefined;
  for (const split of splits) {
    const count = Math.min(...split.map((half) => counts.get(half) ?? 0));
    if (count > (best?.count ?? 0)) best = { words: split.join(' '), count };
  }
  return best?.words;
}

function splitsOf(typed: string): [string, string][] {
  const splits: [string, string][] = [];
  for (let at = SHORTEST_REPAIRED; at <= typed.length - SHORTEST_REPAIRED; at++) {
    splits.push([typed.slice(0, at), typed.slice(at)]);
  }
  return splits;
}

function nearest(
  typed: string,
  candidates: readonly WordCount[],
  distanceTo: (word: string) => number | undefined,
): string | undefined {
  let best: { word: string; cost: number } | undefined;
  for (const { word, count } of candidates) {
    const distance = word === typed ? undefined : distanceTo(word);
    if (distance === undefined) continue;
    // below 1, so that it decides between words of the same distance only
    const rarity = (word[0] === typed[0] ? 0 : 0.5) + 0.49 / (1 + Math.log2(1 + count));
    const cost = distance + rarity;
    if (best === undefined || cost < best.cost || (cost === best.cost && word < best.word)) {
      best = { word, cost };
    }
  }
  return best?.word;
}

function distanceOfWords(typed: string, word: string, limit: number): number | undefined {
  if (word.length < SHORTEST_REPAIRED || lettersApart(typed, word) > 2 * limit) return undefined;
  const distance = editDistance(typed, word, limit);
  return distance <= limit ? distance : undefined;
}

/** A letter left out makes what was typed shorter than the beginning that was meant, one too many longer. */
function distanceOfBeginning(typed: string, word: string): number | undefined {
  if (typed.length < SHORTEST_BEGINNING || word.length <= typed.length) return undefined;
  if (lettersMissing(typed, word) > 1) return undefined;
  const distances = [-1, 0, 1].map((more) =>
    editDistance(typed, word.slice(0, typed.length + more), 1),
  );
  const distance = Math.min(...distances);
  return distance <= 1 ? distance : undefined;
}

/** Letters of the first word that the second does not have. */
function lettersMissing(a: string, b: string): number {
  return countBits(letterMask(a) & ~letterMask(b));
}

/** Letters that only one of the words has. Words k errors apart differ in at most 2k letters. */
function lettersApart(a: string, b: string): number {
  return countBits(letterMask(a) ^ letterMask(b));
}

function letterMask(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) % 31);
  return mask;
}

function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
