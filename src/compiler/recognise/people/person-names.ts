import { phraseKey } from '../../lexicon/phrase-key.ts';
import {
  AMBIGUOUS_HONORIFICS,
  HONORIFICS,
  NAME_PARTICLES,
  NAME_SYLLABLES,
  NOT_NAME_WORDS,
  NO_HONORIFICS_IN_CAPITALS,
  PLACE_NAMES,
  ROLE_WORDS,
  SENTENCE_OPENERS,
  UNMISTAKABLE_FAMILY_NAMES,
  VIETNAMESE_FAMILY_NAMES,
} from '../../lexicon/person-words.ts';
import { holdsPhrase, phraseSet } from '../text/phrase-set.ts';

/** More words make no name. */
const MOST_NAME_WORDS = 6;
/** In characters. */
const LONGEST_NAME = 60;

const HONORIFIC = new RegExp(
  `^(?:H\\.\\s?E\\.\\s+|(?:${HONORIFICS.join('|')})(?:\\.\\s*|\\s+))+(?=\\p{Lu})`,
  'iu',
);
const NO_HONORIFIC = new RegExp(`^(?:${NO_HONORIFICS_IN_CAPITALS.join('|')})\\s`, 'u');
const AMBIGUOUS_HONORIFIC = new RegExp(
  `^(?:${AMBIGUOUS_HONORIFICS.join('|')})\\s+(?=\\p{Lu})`,
  'iu',
);
const FAMILY_NAMES: ReadonlySet<string> = new Set(VIETNAMESE_FAMILY_NAMES);
const PARTICLES: ReadonlySet<string> = new Set(NAME_PARTICLES);
const PLACES: ReadonlySet<string> = new Set(PLACE_NAMES);
const ROLE_PHRASES = ROLE_WORDS.flatMap((role) => [role, `${role}s`]);
const ROLES = phraseSet(ROLE_PHRASES);
const SYLLABLES: ReadonlyMap<string, string> = new Map(Object.entries(NAME_SYLLABLES));
const SYLLABLE_WORDS = phraseSet([...SYLLABLES.keys()]);
const NOT_NAMES = phraseSet(
  [...ROLE_PHRASES, ...NOT_NAME_WORDS, ...SENTENCE_OPENERS].filter((word) => !SYLLABLES.has(word)),
);

/** A name's word: a capital and small letters, "McNamara", an initial, "Ng."; or two capitals ("JB"). */
const NAME_WORD =
  /^(?:(?:Mc|Mac|De|Di|Le|La|O['’])?\p{Lu}[\p{Ll}\p{M}]*(?:['’-]\p{L}[\p{Ll}\p{M}]*)?\.?|\p{Lu}{2})$/u;
const CAPITALS = /^\p{Lu}{2,}$/u;

/**
 * True for what is written like a person's name and holds no word of a role, group, company or subject. One word is
 * a name only where the caller knows that a name stands there.
 */
export function isPersonName(text: string, fewestWords: 1 | 2 = 2): boolean {
  if (text.length > LONGEST_NAME) return false;
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length < fewestWords || words.length > MOST_NAME_WORDS) return false;
  if (!areCapitals(words) && !areNameWords(words)) return false;
  const key = phraseKey(text);
  return !PLACES.has(key) && !holdsPhrase(key, NOT_NAMES) && !holdsWord(words, key);
}

/** True where a name holds one of the words that only look like a syllable of names: "the", but not "Thế". */
function holdsWord(words: readonly string[], key: string): boolean {
  if (!holdsPhrase(key, SYLLABLE_WORDS)) return false;
  const keys = key.split(' ');
  const isWhole = FAMILY_NAMES.has(keys[0] ?? '') || FAMILY_NAMES.has(keys.at(-1) ?? '');
  const isVietnamese = isWhole && keys.every((word) => SYLLABLE.test(word));
  return words.some((word, at) => {
    const written = SYLLABLES.get(phraseKey(word));
    if (written === undefined) return false;
    if (NOT_ASCII.test(word)) return word.toLowerCase().normalize('NFC') === written;
    // Without marks an English word is a syllable only in the middle of a full name: "Nguyen The Anh".
    return !isVietnamese || (written === '' && (at === 0 || words.length < 3));
  });
}

const NOT_ASCII = /[^\0-\u007F]/;
/** What a Vietnamese syllable looks like without marks. */
const SYLLABLE =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ng?|nh|p|t)?$/;

/** True for a name of nothing but Vietnamese syllables, with or without marks: no foreign company is written so. */
export function isVietnameseName(text: string): boolean {
  return (
    isPersonName(text) &&
    phraseKey(text)
      .split(' ')
      .every((word) => SYLLABLE.test(word))
  );
}

function areCapitals(words: readonly string[]): boolean {
  return words.length > 1 && words.every((word) => CAPITALS.test(word));
}

function areNameWords(words: readonly string[]): boolean {
  return words.every((word, at) => NAME_WORD.test(word) || (at > 0 && PARTICLES.has(word)));
}

/** The same with a sign that it is a person's: marks, or a family name at one of its ends. */
export function isMarkedName(text: string): boolean {
  if (!isVietnameseName(text)) return false;
  const words = phraseKey(text).split(' ');
  return (
    NOT_ASCII.test(text) || [words[0], words.at(-1)].some((word = '') => FAMILY_NAMES.has(word))
  );
}

/** True where a text says what someone does ("Solutions Architect", "Kỹ sư"). */
export function namesRole(text: string): boolean {
  return holdsPhrase(phraseKey(text), ROLES);
}

/**
 * The name without "Mr.", "Ông", "TS." and the like. "Anh" goes only before a full Vietnamese name, else it may be a
 * part of one; with the family name last, only where marks show that the text is Vietnamese.
 */
export function withoutHonorific(name: string): string {
  if (NO_HONORIFIC.test(name)) return name;
  const bare = name.replace(HONORIFIC, '');
  const rest = bare.replace(AMBIGUOUS_HONORIFIC, '');
  if (rest === bare) return bare;
  const words = phraseKey(rest).split(' ');
  // "Hải Trần", "Hải Trần Mai"
  const isReversed =
    NOT_ASCII.test(rest) && words.slice(1, 3).some((word) => FAMILY_NAMES.has(word));
  return isFullName(rest) || isReversed ? rest : bare;
}

const UNMISTAKABLE: ReadonlySet<string> = new Set(UNMISTAKABLE_FAMILY_NAMES);

/** True for a Vietnamese name of three words or more whose family name opens no other phrase: "Lê Thị Lan". */
export function isUnmistakableName(text: string): boolean {
  const [family = '', ...given] = text.split(' ');
  return (
    given.length > 1 &&
    UNMISTAKABLE.has(family.toLowerCase().normalize('NFC')) &&
    isVietnameseName(text)
  );
}

/** True for a name that begins with a word of address and can begin with nothing else. */
export function hasHonorific(name: string): boolean {
  return withoutHonorific(name) !== name;
}

/** True where a word of address stands first, be it one that may also be a name ("Anh"). */
export function isAddressed(text: string): boolean {
  return HONORIFIC.test(text) ? !NO_HONORIFIC.test(text) : AMBIGUOUS_HONORIFIC.test(text);
}

/** "Anh Khang" reads as "Mr Khang" where others of the same list are addressed so, too. */
export function withoutAmbiguousHonorific(name: string): string {
  const rest = name.replace(AMBIGUOUS_HONORIFIC, '');
  return FAMILY_NAMES.has(phraseKey(rest)) ? name : rest;
}

/** A family name with at least one more word after it. */
export function isFullName(name: string): boolean {
  const [family = '', ...given] = phraseKey(name).split(' ');
  return given.length > 0 && FAMILY_NAMES.has(family);
}
