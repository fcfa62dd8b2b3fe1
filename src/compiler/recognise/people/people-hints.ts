import { normaliseLetters } from '#model/slug.ts';
import { FACT_LABELS } from '../../lexicon/fact-labels.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import {
  AMBIGUOUS_HONORIFICS,
  HONORIFICS,
  SESSION_SPEAKER_LABELS,
  VIETNAMESE_FAMILY_NAMES,
} from '../../lexicon/person-words.ts';
import { SPEAKER_TITLES, SPOKEN_BY_WORDS } from '../../lexicon/speech-words.ts';

const LABELS = [
  ...FACT_LABELS.flatMap(({ field, en, vi }) => (field === 'speakers' ? [...en, ...vi] : [])),
  ...SESSION_SPEAKER_LABELS,
];
const KEYS = LABELS.map(phraseKey);
const LAST_WORDS = lastWords(KEYS);
/** Brackets name somebody by a label without a colon ("(by Mai Tran)") or by a full name alone. */
const FIRST_IN_BRACKETS = [...firstWords(KEYS), ...VIETNAMESE_FAMILY_NAMES];
const ADDRESSES = [...HONORIFICS, ...AMBIGUOUS_HONORIFICS].map(normaliseLetters);

const HINT_WORDS = [
  `(?:${ADDRESSES.join('|')})[^a-z0-9]`,
  String.raw`(?:${LAST_WORDS.join('|')})[^a-z]*(?:\([^:：]*)?[:：]`,
  ...SPOKEN_BY_WORDS.map((words) => String.raw`${normaliseLetters(words)}\s`),
  ...SPEAKER_TITLES.map((title) => normaliseLetters(title).replaceAll(' ', String.raw`\s+`)),
];
const HINT = new RegExp(
  [
    String.raw`\([^a-z]*(?:${FIRST_IN_BRACKETS.join('|')})[^a-z0-9]`,
    // A name with a role behind a dash.
    String.raw`\([^()–—-]{3,40}\s[–—|-]\s`,
    // Faster than looking back from every place: most stand within words.
    `(?:^|[^a-z])(?:${HINT_WORDS.join('|')})`,
  ].join('|'),
  'i',
);

/**
 * True for a text that may name people who speak: with a word of address, a label or a title of speakers, or with a
 * label, a full name or a dash in brackets. Most lines have none of these and need not be read for names; a text of several
 * lines has a hint where one of them has.
 */
export function mayNamePeople(text: string): boolean {
  return HINT.test(NOT_ASCII.test(text) ? normaliseLetters(text) : text);
}

/** Letters that need folding; for the others the pattern ignores capitals. */
const NOT_ASCII = /[^\0-\u007F]/;

function firstWords(keys: readonly string[]): string[] {
  return [...new Set(keys.map((key) => key.split(' ', 1).join('')))];
}

function lastWords(keys: readonly string[]): string[] {
  return [...new Set(keys.map((key) => key.slice(key.lastIndexOf(' ') + 1)))];
}
