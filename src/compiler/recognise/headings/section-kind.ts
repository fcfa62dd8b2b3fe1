import type { FactField } from '../../lexicon/fact-labels.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import type { HeadingKind } from '../../lexicon/section-headings.ts';
import { fieldOfLabel } from '../facts/fact-fields.ts';
import { kindOfFrame, opensReflection } from './heading-frames.ts';
import {
  HALF_HEADINGS,
  type HeadingPhrases,
  kindOfPhrase,
  lookUp,
  type Phrase,
  phrasesOf,
  SUB_HEADINGS,
  WHOLE_HEADINGS,
  withEvent,
} from './heading-phrases.ts';

export { plainHeading } from '../text/plain-heading.ts';

/**
 * What a section is, by its whole heading: as written, without the translation in brackets, by that translation, by
 * the halves of "A & B", by a translation behind a dash, or by all of its words
 * (`HEADING_FRAMES`). `info` holds the event's facts (shown as an overview). Undefined where the heading has a subject:
 * single words inside it decide nothing, "Purpose-Built Databases" is no objective.
 * @example sectionKindOf('3. Bài học chính (Key Takeaways)') // 'takeaways'
 */
export function sectionKindOf(heading: string): HeadingKind | undefined {
  const phrases = phrasesOf(heading);
  return kindInLexicon(phrases) ?? kindOfLabels(phrases) ?? kindOfWords(phrases);
}

/** Facts that tell when and where; the others are words of any heading, too. */
const WHEN_AND_WHERE: ReadonlySet<FactField | undefined> = new Set<FactField>([
  'date',
  'time',
  'date-and-time',
  'venue',
]);

/** "Date & Topic", "Time, Place & Theme": labels of facts joined, of which one tells when or where. */
function kindOfLabels({ parts }: HeadingPhrases): HeadingKind | undefined {
  const isInfo = parts.some((phrase) => {
    const fields = isJoined(phrase) ? halvesOf(phrase).map((half) => fieldOfLabel(half)) : [];
    return (
      fields.some((field) => WHEN_AND_WHERE.has(field)) &&
      fields.every((field) => field !== undefined)
    );
  });
  return isInfo ? 'info' : undefined;
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

/** Kinds that say little: beside another known half they give way ("Overview & Speakers" lists speakers). */
const WEAK_KINDS: ReadonlySet<HeadingKind> = new Set(['overview', 'agenda']);

/** What the halves of "A & B" are, of those that are known: "Highlights & Lessons" may be either. */
export function kindsOfHalves(heading: string): HeadingKind[] {
  return phrasesOf(heading).parts.flatMap(kindsIn);
}

function kindsIn(phrase: Phrase): HeadingKind[] {
  if (!isJoined(phrase)) return [];
  return halvesOf(phrase).flatMap((half) => kindOfPhrase(half, HALF_HEADINGS) ?? []);
}

function kindOfHalves({ parts }: HeadingPhrases): HeadingKind | undefined {
  for (const phrase of parts) {
    const kinds = kindsIn(phrase);
    const kind = kinds.find((candidate) => !WEAK_KINDS.has(candidate)) ?? kinds[0];
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** The kind of a heading that is made of nothing but the words of that kind. */
function kindOfWords({ parts }: HeadingPhrases): HeadingKind | undefined {
  for (const { key } of parts) {
    const named = withEvent(key);
    const kind =
      kindOfDay(key) ?? kindOfFrame(key) ?? (named === key ? undefined : kindOfFrame(named));
    if (kind !== undefined) return kind;
  }
  return undefined;
}

const ONE_DAY = /(?: (?:of|in|on|cua|trong))?(?: |^)(?:day|ngay) \d{1,2}(?= |$)/;

/** "Day 1 Outcomes", "Kết quả đạt được trong ngày 2": a section of one day of the event. */
function kindOfDay(key: string): HeadingKind | undefined {
  // Nearly every heading is turned away before the pattern is tried from each of its places.
  if (!key.includes('day ') && !key.includes('ngay ')) return undefined;
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
