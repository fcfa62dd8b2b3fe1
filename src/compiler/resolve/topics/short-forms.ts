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
  const forms: ShortForm[] = [];
  for (const match of text.matchAll(BRACKETED)) {
    const short = match[1] ?? '';
    const from = Math.max(0, match.index - LONGEST_LONG_FORM);
    const long = longFormBefore(text.slice(from, match.index), short);
    if (long !== undefined) forms.push({ short, long });
  }
  return forms;
}

/** The fewest words before the bracket, two at least, whose initials spell the short form. */
function longFormBefore(before: string, short: string): string | undefined {
  const words = lastClause(before).trim().split(/\s+/).slice(-MOST_WORDS);
  const letters = normaliseLetters(short).replace(/[^a-z0-9]/g, '');
  let first = '';
  let [initials, tellingInitials] = ['', ''];
  for (let at = words.length - 1; at >= 0 && tellingInitials.length <= letters.length; at--) {
    const parts = (words[at] ?? '').split(/[-/]/).filter((part) => part !== '');
    first = parts[0] ?? first;
    initials = initialsOf(parts) + initials;
    tellingInitials = initialsOf(parts.filter((part) => !isSmall(part))) + tellingInitials;
    const isSpelled = initials === letters || tellingInitials === letters;
    if (isSpelled && at < words.length - 1 && !isSmall(first)) return words.slice(at).join(' ');
  }
  return undefined;
}

/** Marks that a long form does not reach across. */
const CLAUSE_ENDS = '.,;:!?()\n|–—“”"';

function lastClause(text: string): string {
  let from = text.length;
  while (from > 0 && !CLAUSE_ENDS.includes(text.charAt(from - 1))) from--;
  return text.slice(from);
}

function isSmall(word: string): boolean {
  return SMALL_WORDS.has(word.toLowerCase());
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => normaliseLetters(word).slice(0, 1)).join('');
}
