import { normaliseLetters } from '#model/slug.ts';

/** A short form with what it stands for, as one text teaches it: "Infrastructure as Code (IaC)". */
export interface ShortForm {
  readonly short: string;
  readonly long: string;
}

const BRACKETED = /\(([A-Z][A-Za-z0-9/&-]{1,9})s?\)/g;
/** Words that a short form may pass over. */
const SMALL_WORDS = new Set([
  'of',
  'and',
  'as',
  'for',
  'the',
  'in',
  'on',
  'to',
  'a',
  'an',
  'with',
  'by',
  'và',
  'của',
]);
const MOST_WORDS = 8;
/** In characters; so far back a long form may begin. */
const LONGEST_LONG_FORM = 400;

/** Every "Long Form (ABC)" of a text whose letters begin its words. */
export function readShortForms(text: string): ShortForm[] {
  return [...text.matchAll(BRACKETED)].flatMap((match) => {
    const short = match[1] ?? '';
    const from = Math.max(0, match.index - LONGEST_LONG_FORM);
    const long = longFormBefore(text.slice(from, match.index), short);
    return long === undefined ? [] : [{ short, long }];
  });
}

/** The fewest words before the bracket whose initials spell the short form. */
function longFormBefore(before: string, short: string): string | undefined {
  const clause = before.split(/[.,;:!?()\n|–—“”"]/).at(-1) ?? '';
  const words = clause
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const letters = normaliseLetters(short).replace(/[^a-z0-9]/g, '');
  for (let count = 2; count <= Math.min(MOST_WORDS, words.length); count++) {
    const candidate = words.slice(-count);
    if (spells(candidate, letters)) return candidate.join(' ');
  }
  return undefined;
}

function spells(words: readonly string[], letters: string): boolean {
  const parts = words.flatMap((word) => word.split(/[-/]/)).filter((word) => word !== '');
  const initials = (skipSmall: boolean): string =>
    parts
      .filter((word) => !skipSmall || !SMALL_WORDS.has(word.toLowerCase()))
      .map((word) => normaliseLetters(word).slice(0, 1))
      .join('');
  return (
    !SMALL_WORDS.has(parts[0]?.toLowerCase() ?? '') &&
    (initials(false) === letters || initials(true) === letters)
  );
}
