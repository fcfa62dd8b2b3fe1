import {
  FILLERS,
  HEADING_FRAMES,
  type HeadingFrame,
  REFLECTION_OPENINGS,
  SPEAKER_OPENINGS,
} from '../lexicon/heading-frames.ts';
import { phraseKey } from '../lexicon/phrase-key.ts';
import type { HeadingKind } from '../lexicon/section-headings.ts';
import { type PhraseSet, consistsOf, holdsPhrase, phraseSet } from './phrase-set.ts';

/** What a heading is by what it is made of. @param key in the form of `phraseKey`. */
export function kindOfFrame(key: string): HeadingKind | undefined {
  // Most headings are turned away here: they hold no word for a section.
  if (!holdsPhrase(key, ALL_HEADS)) return undefined;
  const kind = FRAMES.find((frame) => fits(key, frame))?.kind;
  return kind ?? (opensWith(key, OPENING_SPEAKERS) ? 'speakers' : undefined);
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
const ALL_HEADS = keysOf([...HEADING_FRAMES.map(({ heads }) => heads), ...SPEAKER_OPENINGS]);

const OPENING_SPEAKERS = SPEAKER_OPENINGS.map(openingKey);
const OPENING_REFLECTION = REFLECTION_OPENINGS.map(openingKey);

function knownFrame({ kind, heads, needs, others }: HeadingFrame): KnownFrame {
  return {
    kind,
    heads: keysOf([heads]),
    headKeys: new Set(phrasesIn(heads).map(phraseKey)),
    words: keysOf([heads, needs ?? '', others, FILLERS]),
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
  return phraseSet(
    lists.flatMap(phrasesIn).map((phrase) => (phrase === '&' ? phrase : phraseKey(phrase))),
  );
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
