import { normaliseLetters } from './normalise.ts';

/** Longer words are cut: nobody types them, and one may be a whole encoded file. UTF-16 units. */
const LONGEST_TERM = 40;
/** Longer compounds ("request/response/retry/…") are lists, not names. UTF-16 units, joints included. */
const LONGEST_COMPOUND = 24;

/**
 * A word, with the signs that are part of a technical name: `c#`, `c++`, `.net`.
 * Each sign is tried once at each place, so the time is linear.
 */
const WORD = /(?<![\p{L}\p{N}])\.(?=\p{L})[\p{L}\p{N}]+|[\p{L}\p{N}]+[#+]{0,2}/gu;
/** Words joined by one sign: `x-ray`, `ci/cd`, `node.js`, `r&d`. */
const COMPOUND = /[\p{L}\p{N}]+(?:[-/.&_'’][\p{L}\p{N}]+)+/gu;
const JOINT = /[-/.&_'’]/u;
const DOTTED_TAIL = /\.(?=\p{L})[\p{L}\p{N}]+/gu;
/** A single letter before a word: `x ray`, `s 3`. */
const LETTER_AND_WORD = /(?<![\p{L}\p{N}])([\p{L}\p{N}]) ([\p{L}\p{N}]+)/gu;
const TECHNICAL_SIGN = /[#+./&_'’-]/u;

/** The words of normalised text, in order, technical signs kept. @example ['c#', 'and', '.net'] */
export function wordsOf(normalised: string): string[] {
  return (normalised.match(WORD) ?? []).map(cutTerm);
}

/** The words joined to one, where the text is a compound: 'x-ray' to 'xray'. */
export function joinCompound(normalised: string): string | undefined {
  const parts = normalised.split(JOINT);
  if (parts.length < 2 || normalised.length > LONGEST_COMPOUND) return undefined;
  return parts.every((part) => /^[\p{L}\p{N}]+$/u.test(part)) ? parts.join('') : undefined;
}

/**
 * Every term under which a text can be found, repeats included: its words, the bare form of those with
 * signs (`c#` also as `c`), compounds joined (`x-ray` also as `xray`) and their dotted tails (`asp.net`
 * also as `.net`), and single letters joined to the next word (`x ray` also as `xray`).
 */
export function indexTerms(text: string): string[] {
  const normalised = normaliseLetters(text);
  const terms = wordsOf(normalised);
  for (const match of normalised.matchAll(LETTER_AND_WORD)) {
    terms.push(cutTerm(`${match[1] ?? ''}${match[2] ?? ''}`));
  }
  if (!TECHNICAL_SIGN.test(normalised)) return terms;
  const plain = terms.length;
  for (let i = 0; i < plain; i++) {
    const bare = terms[i]?.replace(/^\.|[#+]+$/g, '');
    if (bare !== undefined && bare !== terms[i]) terms.push(bare);
  }
  for (const [compound] of normalised.matchAll(COMPOUND)) {
    const joined = joinCompound(compound);
    if (joined !== undefined) terms.push(joined);
    terms.push(...(compound.match(DOTTED_TAIL) ?? []));
  }
  return terms;
}

function cutTerm(term: string): string {
  return term.length > LONGEST_TERM ? term.slice(0, LONGEST_TERM) : term;
}
