import { phraseKey } from '../lexicon/phrase-key.ts';
import {
  DETERMINERS,
  EVENT_WORDS,
  SECTION_HEADINGS,
  type HeadingKind,
  type HeadingRow,
} from '../lexicon/section-headings.ts';
import { LOOKING_BACK_WORDS } from '../lexicon/heading-frames.ts';
import { NUMBERED_SESSION_WORDS, SESSION_OPENINGS } from '../lexicon/session-headings.ts';
import { SUBSECTION_HEADINGS } from '../lexicon/subsection-headings.ts';
import { splitBrackets } from './brackets.ts';
import { kindOfFrame, opensReflection } from './heading-frames.ts';
import { holdsPhrase, phraseSet } from './phrase-set.ts';
import { plainHeading } from './plain-heading.ts';
import { readTimeRange } from './times.ts';

export { plainHeading } from './plain-heading.ts';

/** Longer headings are sentences; no section is called so. */
const LONGEST_HEADING = 200;

/**
 * What a section is, by its whole heading: as written, without the translation in brackets, by that translation, by
 * the halves of "A & B", or by a translation behind a dash. `info` holds the event's facts (shown as an overview). Undefined where the lexicon does
 * not know the heading. Words inside a heading decide nothing: "Purpose-Built Databases" is no objective.
 * @example sectionKindOf('3. Bài học chính (Key Takeaways)') // 'takeaways'
 */
export function sectionKindOf(heading: string): HeadingKind | undefined {
  const phrases = phrasesOf(heading);
  return kindInLexicon(phrases) ?? kindOfWords(phrases);
}

/**
 * What a part of a programme is besides a part of it. A talk may be called nearly anything: only a whole heading that
 * is none of {@link HeadingRow.wholeOnly} tells, not a half ("Experience & Product Mindset"), and an overview is one of
 * the talk's subject.
 */
export function kindInProgramme(heading: string): HeadingKind | undefined {
  const phrases = phrasesOf(heading);
  if (lookUp(phrases, WHOLE_HEADINGS) === 'other') return 'other';
  const kind =
    lookUp(phrases, HALF_HEADINGS) ?? kindOfTranslations(phrases) ?? kindOfWords(phrases);
  return kind === 'overview' || kind === 'info' ? undefined : kind;
}

/** True where the lexicon holds the heading, or a half of it: its words alone may as well be those of a label. */
export function isListedHeading(heading: string): boolean {
  return kindInLexicon(phrasesOf(heading)) !== undefined;
}

function kindInLexicon(phrases: HeadingPhrases): HeadingKind | undefined {
  return lookUp(phrases, WHOLE_HEADINGS) ?? kindOfHalves(phrases) ?? kindOfTranslations(phrases);
}

/** The kind of a heading that usually stands one level below the sections ("Networking and discussions"). */
export function subsectionKindOf(heading: string): HeadingKind | undefined {
  const phrases = phrasesOf(heading);
  const known = lookUp(phrases, SUB_HEADINGS);
  if (known !== undefined) return known;
  return phrases.parts.some(({ key }) => opensReflection(key)) ? 'experience' : undefined;
}

/**
 * True for the heading of one part of a programme: with a range of times ("8:30 – 9:00 | Welcome"), numbered
 * ("Session 2: …"), or by its opening ("Morning Session: …"). At the level of sections such a part is agenda.
 */
export function isSessionHeading(heading: string): boolean {
  if (heading.length > LONGEST_HEADING) return false;
  if (readTimeRange(heading)?.end !== undefined) return true;
  const plain = plainHeading(heading);
  const opening = phraseKey(/^[^:–—|(]*/.exec(plain)?.[0] ?? '');
  return SESSION_OPENING_KEYS.has(opening) || NUMBERED_SESSION.test(phraseKey(plain));
}

/**
 * True for a heading that speaks of the author or of what was learnt, even where the lexicon does not know it
 * ("My questions", "Những điều em còn băn khoăn"): it is no part of the programme.
 */
export function looksBack(heading: string): boolean {
  return LOOKS_BACK.test(heading.normalize('NFC'));
}

const LOOKS_BACK = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${LOOKING_BACK_WORDS.join('|')})(?![\p{L}\p{M}])`,
  'iu',
);

type HeadingIndex = ReadonlyMap<string, HeadingKind>;

const WHOLE_HEADINGS = indexOf(SECTION_HEADINGS);
const HALF_HEADINGS = indexOf(SECTION_HEADINGS.filter((row) => row.wholeOnly !== true));
const SUB_HEADINGS = indexOf(SUBSECTION_HEADINGS);
const SESSION_OPENING_KEYS: ReadonlySet<string> = new Set(SESSION_OPENINGS.map(phraseKey));
const NUMBERED_SESSION = new RegExp(
  `^(?:${NUMBERED_SESSION_WORDS.map(phraseKey).join('|')}) \\d{1,2}(?: |$)`,
);
const TEAM_WORD = / (?:team|nhom|doi) /;
/** "Journey of team Seagull": the row ends with the word for a team. */
const TEAM_WITH_NAME = /^(.+ (?:team|nhom|doi)) \S/;
const DETERMINER = new RegExp(`^(?:(?:${DETERMINERS.map(phraseKey).join('|')}) )+`);
const EVENT_PHRASES = phraseSet(EVENT_WORDS.map(phraseKey));
const EVENT_WORD = new RegExp(`(?<= |^)(?:${EVENT_WORDS.map(phraseKey).join('|')})(?= |$)`, 'g');

/** The phrases that a heading may be known by. */
interface HeadingPhrases {
  /** The heading as a whole, where it has brackets. */
  readonly whole: readonly Phrase[];
  /** What stands outside of brackets, and in each. */
  readonly parts: readonly Phrase[];
}

interface Phrase {
  readonly text: string;
  readonly key: string;
}

function phrasesOf(heading: string): HeadingPhrases {
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

function lookUp({ whole, parts }: HeadingPhrases, index: HeadingIndex): HeadingKind | undefined {
  for (const { key } of [...whole, ...parts]) {
    const kind = kindOfPhrase(key, index);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

function kindOfPhrase(key: string, index: HeadingIndex): HeadingKind | undefined {
  const known = kindOfBare(key, index);
  if (known !== undefined) return known;
  const bare = key.replace(DETERMINER, '');
  return bare === key ? undefined : kindOfBare(bare, index);
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

/** Kinds that say little: beside another known half they give way ("Overview & Speakers" lists speakers). */
const WEAK_KINDS: ReadonlySet<HeadingKind> = new Set(['overview', 'agenda']);

function kindOfHalves({ parts }: HeadingPhrases): HeadingKind | undefined {
  for (const phrase of parts) {
    if (!isJoined(phrase)) continue;
    const halves = halvesOf(phrase);
    const kinds = halves
      .map((half) => kindOfPhrase(half, HALF_HEADINGS))
      .filter((kind) => kind !== undefined);
    const kind = kinds.find((candidate) => !WEAK_KINDS.has(candidate)) ?? kinds[0];
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** The kind of a heading that is made of nothing but the words of that kind. */
function kindOfWords({ parts }: HeadingPhrases): HeadingKind | undefined {
  for (const { key } of parts) {
    const kind =
      kindOfDay(key) ?? kindOfFrame(key) ?? kindOfFrame(key.replace(EVENT_WORD, 'event'));
    if (kind !== undefined) return kind;
  }
  return undefined;
}

const ONE_DAY = /(?: (?:of|in|on|cua|trong))?(?: |^)(?:day|ngay) \d{1,2}(?= |$)/;

/** "Day 1 Outcomes", "Kết quả đạt được trong ngày 2": a section of one day of the event. */
function kindOfDay(key: string): HeadingKind | undefined {
  if (!ONE_DAY.test(key)) return undefined;
  const ofAll = key.replace(ONE_DAY, '').trim();
  return kindOfPhrase(ofAll, WHOLE_HEADINGS);
}

const BETWEEN_TRANSLATIONS = /\s[–—|-]\s/;

/** "Diễn giả – Speakers": both sides of a dash or bar are known, and say the same. */
function kindOfTranslations({ parts: [phrase] }: HeadingPhrases): HeadingKind | undefined {
  if (phrase === undefined || !BETWEEN_TRANSLATIONS.test(phrase.text)) return undefined;
  const [first = '', ...others] = phrase.text.split(BETWEEN_TRANSLATIONS);
  const kind = kindOfPhrase(phraseKey(first), WHOLE_HEADINGS);
  if (kind === undefined) return undefined;
  return others.every((part) => kindOfPhrase(phraseKey(part), WHOLE_HEADINGS) === kind)
    ? kind
    : undefined;
}

function isJoined({ text, key }: Phrase): boolean {
  return text.includes(',') || key.includes(' & ');
}

function halvesOf({ text, key }: Phrase): string[] {
  const parts = text.includes(',') ? text.split(',').map(phraseKey) : [key];
  return parts.flatMap((part) => part.split(' & '));
}

function indexOf(rows: readonly HeadingRow[]): HeadingIndex {
  return new Map(
    rows.flatMap(({ kind, en, vi }) => [...en, ...vi].map((phrase) => [phraseKey(phrase), kind])),
  );
}
