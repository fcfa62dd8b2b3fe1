import { normaliseLetters } from '#model/slug.ts';
import { FACT_LABELS } from '../lexicon/fact-labels.ts';
import { phraseKey } from '../lexicon/phrase-key.ts';
import {
  AMBIGUOUS_HONORIFICS,
  HONORIFICS,
  SESSION_SPEAKER_LABELS,
} from '../lexicon/person-words.ts';
import { SPEAKER_TITLES } from '../lexicon/speech-words.ts';

const LABELS = [
  ...FACT_LABELS.flatMap(({ field, en, vi }) => (field === 'speakers' ? [...en, ...vi] : [])),
  ...SESSION_SPEAKER_LABELS,
];
const LAST_WORDS = new Set(LABELS.map((label) => phraseKey(label).split(' ').at(-1) ?? ''));
const ADDRESSES = [...HONORIFICS, ...AMBIGUOUS_HONORIFICS].map(normaliseLetters);

const HINT = new RegExp(
  [
    String.raw`\(`,
    `(?<![a-z])(?:${ADDRESSES.join('|')})[^a-z0-9]`,
    `(?<![a-z])(?:${[...LAST_WORDS].join('|')})[^a-z0-9]*[:：]`,
    ...SPEAKER_TITLES.map(normaliseLetters),
  ].join('|'),
);

/**
 * True for a line that may name people who speak: with brackets, a word of address, a label or a title of speakers.
 * Most lines have none of these and need not be read for names.
 */
export function mayNamePeople(line: string): boolean {
  return HINT.test(normaliseLetters(line));
}
