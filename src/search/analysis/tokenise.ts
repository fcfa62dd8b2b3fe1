import { hasAsciiLetters, normaliseLetters } from './normalise.ts';

/** Longer words are cut: nobody types them, and one may be a whole encoded file. UTF-16 units. */
export const LONGEST_TERM = 40;
/** Longer compounds ("request/response/retry/…") are lists, not names. UTF-16 units, joints included. */
const LONGEST_COMPOUND = 24;

const JOINT = /[-/.&_'’]/u;

/**
 * Patterns of words, for normalised text of one alphabet. All of them take linear time. Those of signs begin with the
 * sign and look back, as signs are fewer than words.
 */
interface WordPatterns {
  /** A word, with the signs that are part of a technical name: `c#`, `c++`, `.net`. */
  readonly word: RegExp;
  /** Words joined by one sign (`x-ray`, `ci/cd`, `node.js`, `r&d`) from the first sign on; the first word is the group. */
  readonly compound: RegExp;
  /** Where there is none of these, there is no word with a sign and no compound. */
  readonly technicalSign: RegExp;
  readonly dottedTail: RegExp;
  /** A single letter before a word: `x ray`, `s 3`. */
  readonly letterAndWord: RegExp;
  /** Signs around a name that are no part of it. */
  readonly edges: RegExp;
  /** All that is no letter and no digit. */
  readonly signs: RegExp;
  /** The same, but for the ends of lines. */
  readonly signsInLine: RegExp;
}

/** `letter` and `letterOrDigit` are the insides of a character class. */
function createPatterns(letter: string, letterOrDigit: string): WordPatterns {
  const word = `[${letterOrDigit}]`;
  const outside = `(?<!${word})`;
  const joint = JOINT.source;
  const dotted = `\\.(?=[${letter}])${word}+`;
  return {
    word: new RegExp(`${outside}${dotted}|${word}+[#+]{0,2}`, 'gu'),
    compound: new RegExp(`${joint}(?<=(${word}+).)${word}+(?:${joint}${word}+)*`, 'gu'),
    technicalSign: new RegExp(`[#+](?<=${word}.)|\\.${word}|[-/&_'’](?<=${word}.)${word}`, 'u'),
    dottedTail: new RegExp(dotted, 'gu'),
    letterAndWord: new RegExp(`${outside}(${word}) (${word}+)`, 'gu'),
    edges: new RegExp(`^[^${letterOrDigit}.]+|[^${letterOrDigit}#+]+$`, 'gu'),
    signs: new RegExp(`[^${letterOrDigit}]+`, 'gu'),
    signsInLine: new RegExp(`[^${letterOrDigit}\\n]+`, 'gu'),
  };
}

/** Unicode classes cost several times as much, and most text needs none once it is normalised. */
const ASCII_PATTERNS = createPatterns('a-z', 'a-z0-9');
const ALL_PATTERNS = createPatterns('\\p{L}', '\\p{L}\\p{N}');

function patternsFor(normalised: string): WordPatterns {
  return hasAsciiLetters(normalised) ? ASCII_PATTERNS : ALL_PATTERNS;
}

/** The words of normalised text, in order, technical signs kept. @example ['c#', 'and', '.net'] */
export function wordsOf(normalised: string): string[] {
  return matchWords(normalised, patternsFor(normalised));
}

function matchWords(normalised: string, { word }: WordPatterns): string[] {
  return (normalised.match(word) ?? []).map(cutTerm);
}

/** The words joined to one, where the text is a compound: 'x-ray' to 'xray', '(x-ray)' too. */
export function joinCompound(normalised: string): string | undefined {
  if (!JOINT.test(normalised)) return undefined;
  const compound = normalised.replace(patternsFor(normalised).edges, '');
  const parts = compound.split(JOINT);
  if (parts.length < 2 || compound.length > LONGEST_COMPOUND) return undefined;
  return parts.every((part) => part !== '' && lettersOf(part) === part)
    ? parts.join('')
    : undefined;
}

/**
 * Every term under which a text can be found, repeats included: its words, the bare form of those with
 * signs (`c#` also as `c`), compounds joined (`x-ray` also as `xray`) and their dotted tails (`asp.net`
 * also as `.net`), and single letters joined to the next word (`x ray` also as `xray`).
 */
export function indexTerms(text: string): string[] {
  const normalised = normaliseLetters(text);
  const patterns = patternsFor(normalised);
  const terms = matchWords(normalised, patterns);
  if (terms.some(isSingleLetter)) {
    for (const [, letter = '', word = ''] of normalised.matchAll(patterns.letterAndWord)) {
      terms.push(cutTerm(letter + word));
    }
  }
  if (patterns.technicalSign.test(normalised)) addTechnicalTerms(terms, normalised, patterns);
  return terms;
}

/** What the signs of technical names add to the words. */
function addTechnicalTerms(terms: string[], normalised: string, patterns: WordPatterns): void {
  const { compound, dottedTail } = patterns;
  for (const word of terms.filter(hasSign)) terms.push(word.replace(/^\.|[#+]+$/g, ''));
  for (const [others, first = ''] of normalised.matchAll(compound)) {
    const whole = first + others;
    if (whole.length <= LONGEST_COMPOUND) terms.push(whole.split(JOINT).join(''));
    for (const tail of others.match(dottedTail) ?? []) terms.push(cutTerm(tail));
  }
}

/** The dot of a name such as `.r` may be that of a sentence. */
function isSingleLetter(term: string): boolean {
  const start = term.startsWith('.') ? 1 : 0;
  const length = term.length - start;
  return length === 1 || (length === 2 && (term.codePointAt(start) ?? 0) > 0xffff);
}

function hasSign(word: string): boolean {
  return word.startsWith('.') || word.endsWith('#') || word.endsWith('+');
}

/** Letters and digits alone: every term of a text stands in it, whatever signs were joined or dropped. */
export function lettersOf(text: string): string {
  const normalised = normaliseLetters(text);
  return normalised.replace(patternsFor(normalised).signs, '');
}

/** {@link lettersOf} of each text, at a fraction of its cost. */
export function lettersOfEach(texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  const lines = texts.map((text) => (text.includes('\n') ? text.replaceAll('\n', ' ') : text));
  const normalised = normaliseLetters(lines.join('\n'));
  return normalised.replace(patternsFor(normalised).signsInLine, '').split('\n');
}

function cutTerm(term: string): string {
  return term.length > LONGEST_TERM ? term.slice(0, LONGEST_TERM) : term;
}
