import {
  FILLERS,
  HEADING_FRAMES,
  type HeadingFrame,
  REFLECTION_OPENINGS,
  SPEAKER_OPENINGS,
} from '../../lexicon/heading-frames.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import type { HeadingKind } from '../../lexicon/section-headings.ts';
import { type PhraseSet, consistsOf, holdsPhrase, phraseSet } from '../text/phrase-set.ts';

/** What a heading is by what it is made of. @param key in the form of `phraseKey`. */
export function kindOfFrame(key: string): HeadingKind | undefined {
  const kind = mayFit(key) ? FRAMES.find((frame) => fits(key, frame))?.kind : undefined;
  return kind ?? (opensWith(key, OPENING_SPEAKERS) ? 'speakers' : undefined);
}

/** Most headings are turned away here: their last word is that of a subject, or they hold no word for a section. */
function mayFit(key: string): boolean {
  return LAST_WORDS.has(lastWord(key)) && holdsPhrase(key, ALL_HEADS);
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

/** True for a heading that begins as impressions do, whatever follows. @param key in the form of `phraseKey`. */
export function opensReflection(key: string): boolean {
  return opensWith(key, OPENING_REFLECTION);
}

function opensWith(key: string, openings: readonly string[]): boolean {
  return openings.some((opening) => key.startsWith(opening));
}

interface KnownFrame {
  readonly kind: HeadingKind;
  readonly heads: PhraseSet;
  readonly headKeys: ReadonlySet<string>;
  readonly needs?: PhraseSet;
  readonly words: PhraseSet;
}

const FRAMES = HEADING_FRAMES.map(knownFrame);
const ALL_HEADS = keysOf(HEADING_FRAMES.map(({ heads }) => heads));
const LAST_WORDS: ReadonlySet<string> = new Set(
  HEADING_FRAMES.flatMap(wordsOf).map((phrase) => lastWord(keyOf(phrase))),
);

const OPENING_SPEAKERS = SPEAKER_OPENINGS.map(openingKey);
const OPENING_REFLECTION = REFLECTION_OPENINGS.map(openingKey);

function knownFrame(frame: HeadingFrame): KnownFrame {
  const { kind, heads, needs } = frame;
  return {
    kind,
    heads: keysOf([heads]),
    headKeys: new Set(phrasesIn(heads).map(phraseKey)),
    words: phraseSet(wordsOf(frame).map(keyOf)),
    ...(needs !== undefined && { needs: keysOf([needs]) }),
  };
}

function fits(key: string, { heads, headKeys, needs, words }: KnownFrame): boolean {
  return (
    holdsPhrase(key, heads) &&
    (needs === undefined || holdsPhrase(key, needs)) &&
    consistsOf(key, words) &&
    !headKeys.has(key)
  );
}

function keysOf(lists: readonly string[]): PhraseSet {
  return phraseSet(lists.flatMap(phrasesIn).map(keyOf));
}

/** Alone, a conjunction has no key: `phraseKey` takes it for one that joins nothing. */
function keyOf(phrase: string): string {
  return phrase === '&' ? phrase : phraseKey(phrase);
}

/** All that a heading of the frame may consist of. */
function wordsOf({ heads, needs = '', others }: HeadingFrame): string[] {
  return [heads, needs, others, FILLERS].flatMap(phrasesIn);
}

/** The phrases of a list divided by commas. */
function phrasesIn(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

function openingKey(phrase: string): string {
  return `${phraseKey(phrase)} `;
}
