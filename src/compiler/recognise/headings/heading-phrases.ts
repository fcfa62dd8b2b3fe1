import { phraseKey } from '../../lexicon/phrase-key.ts';
import {
  DETERMINERS,
  EVENT_WORDS,
  SECTION_HEADINGS,
  type HeadingKind,
  type HeadingRow,
} from '../../lexicon/section-headings.ts';
import { SUBSECTION_HEADINGS } from '../../lexicon/subsection-headings.ts';
import { splitBrackets } from '../text/brackets.ts';
import { holdsPhrase, phraseSet } from '../text/phrase-set.ts';
import { plainHeading } from '../text/plain-heading.ts';

/** Longer headings are sentences; no section is called so. */
export const LONGEST_HEADING = 200;

/** Headings in the form of `phraseKey` with what they say. */
export type HeadingIndex = ReadonlyMap<string, HeadingKind>;

/** Every row of the lexicon. */
export const WHOLE_HEADINGS = indexOf(SECTION_HEADINGS);
/** Those that decide as a half, too. */
export const HALF_HEADINGS = indexOf(SECTION_HEADINGS.filter((row) => row.wholeOnly !== true));
export const SUB_HEADINGS = indexOf(SUBSECTION_HEADINGS);
const TEAM_WORD = / (?:team|nhom|doi) /;
/** "Journey of team Seagull": the row ends with the word for a team. */
const TEAM_WITH_NAME = /^(.+ (?:team|nhom|doi)) \S/;
const DETERMINER = new RegExp(`^(?:(?:${DETERMINERS.map(phraseKey).join('|')}) )+`);
const EVENT_PHRASES = phraseSet(EVENT_WORDS.map(phraseKey));
const EVENT_WORD = new RegExp(`(?<= |^)(?:${EVENT_WORDS.map(phraseKey).join('|')})(?= |$)`, 'g');

/** The phrases that a heading may be known by. */
export interface HeadingPhrases {
  /** The heading as a whole, where it has brackets. */
  readonly whole: readonly Phrase[];
  /** What stands outside of brackets, and in each. */
  readonly parts: readonly Phrase[];
}

export interface Phrase {
  readonly text: string;
  readonly key: string;
}

export function phrasesOf(heading: string): HeadingPhrases {
  if (heading.length > LONGEST_HEADING) return { whole: [], parts: [] };
  const plain = plainHeading(heading);
  const { outside, inside } = splitBrackets(plain);
  return {
    whole: inside.length > 0 ? [phraseOf(plain)] : [],
    parts: [outside, ...inside].map(phraseOf),
  };
}

function phraseOf(text: string): Phrase {
  return { text, key: phraseKey(text) };
}

/** The first of a heading's phrases that an index knows, as a whole. */
export function lookUp(
  { whole, parts }: HeadingPhrases,
  index: HeadingIndex,
): HeadingKind | undefined {
  for (const { key } of [...whole, ...parts]) {
    const kind = kindOfPhrase(key, index);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

export function kindOfPhrase(key: string, index: HeadingIndex): HeadingKind | undefined {
  const known = kindOfBare(key, index);
  if (known !== undefined) return known;
  const bare = key.replace(DETERMINER, '');
  return bare === key ? undefined : kindOfBare(bare, index);
}

/** The key with the lexicon's own word for whatever the event is called; the key itself where it is not called. */
export function withEvent(key: string): string {
  return holdsPhrase(key, EVENT_PHRASES) ? key.replace(EVENT_WORD, 'event') : key;
}

/** Whatever the event is called, the lexicon calls it "event"; it knows no team by name. */
function kindOfBare(phrase: string, index: HeadingIndex): HeadingKind | undefined {
  const known = index.get(phrase) ?? kindOfTeam(phrase, index);
  if (known !== undefined || !holdsPhrase(phrase, EVENT_PHRASES)) return known;
  return (
    index.get(phrase.replace(EVENT_WORD, 'event')) ??
    index.get(phrase.replace(EVENT_WORD, 'su kien'))
  );
}

function kindOfTeam(phrase: string, index: HeadingIndex): HeadingKind | undefined {
  return TEAM_WORD.test(phrase) ? index.get(TEAM_WITH_NAME.exec(phrase)?.[1] ?? '') : undefined;
}

function indexOf(rows: readonly HeadingRow[]): HeadingIndex {
  return new Map(
    rows.flatMap(({ kind, en, vi }) => [...en, ...vi].map((phrase) => [phraseKey(phrase), kind])),
  );
}
