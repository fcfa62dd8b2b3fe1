import type { EventReport } from '#model/catalog.ts';
import { createNamer, slugify } from '#model/slug.ts';
import type { Memo } from '../memo.ts';
import { type NamedTopic, type PlaceTopics, placeTopics } from './place-topics.ts';
import { type ReportPlace, placesOf } from './report-places.ts';
import { topicKey } from './topic-key.ts';

/** A report with its places, which are found once and used by topics, search and speakers. */
export interface PlacedReport {
  readonly report: EventReport;
  readonly places: readonly ReportPlace[];
  /** What each place teaches of topics, in the same order. */
  readonly topics: readonly PlaceTopics[];
  /** The places that name a topic, in order. */
  readonly occurrences: readonly TopicOccurrence[];
  /** All that other reports' links, and what topics have to do with each other, can depend on, as text. */
  readonly signature: string;
}

function signatureOf(report: EventReport, topics: readonly PlaceTopics[]): string {
  const { slug, language, languages, title, date, speakers, photos } = report;
  return JSON.stringify([
    [slug, language, languages, title, date?.start],
    speakers.map(({ name }) => name),
    photos.map(({ id, caption, alt }) => [id, caption, alt]),
    topics.map(
      ({ place: { kind, anchor, label, path, section, sectionKind }, named, shortForms }) =>
        named === undefined && shortForms.length === 0
          ? 0
          : [kind, anchor, label, path, section, sectionKind, named, shortForms],
    ),
  ]);
}

export interface TopicOccurrence extends NamedTopic {
  readonly placed: PlacedReport;
  readonly place: ReportPlace;
  /** Number of the place among those of its report. */
  readonly at: number;
  /** What it stands under has the same number in all of the report. */
  readonly heading: number;
}

export function placeReport(report: EventReport): PlacedReport {
  const places = placesOf(report);
  const topics = places.map(placeTopics);
  const occurrences: TopicOccurrence[] = [];
  const placed = { report, places, topics, occurrences, signature: signatureOf(report, topics) };
  const headings = new Map<string, number>();
  for (const [at, { place, named }] of topics.entries()) {
    if (named === undefined) continue;
    const above = `${place.section ?? ''}\n${place.path.join('\n')}`;
    const heading = headings.get(above) ?? headings.size;
    headings.set(above, heading);
    occurrences.push({ ...named, placed, place, at, heading });
  }
  return placed;
}

export interface LearnedShortForm {
  readonly short: string;
  readonly sentence: string;
  readonly slug: string;
  readonly anchor: string;
}

export interface LearnedTopic {
  readonly id: string;
  readonly key: string;
  /** Its commonest spelling. */
  readonly label: string;
  readonly aliases: readonly string[];
  readonly short?: LearnedShortForm;
  readonly occurrences: readonly TopicOccurrence[];
  /** The same by their report. */
  readonly byReport: ReadonlyMap<PlacedReport, readonly TopicOccurrence[]>;
}

/** Every topic of the site by its key. */
export type TopicBook = ReadonlyMap<string, LearnedTopic>;

/** Sections whose labels name subjects; lessons and impressions only repeat them. */
const TEACHING_KINDS: ReadonlySet<string> = new Set(['agenda', 'overview', 'other', 'objectives']);

/** Learns the topics of all reports from their headings, sessions, bold labels and bracketed short forms. */
export function learnTopics(reports: readonly PlacedReport[], memo: Memo): TopicBook {
  const shortForms = learnShortForms(reports);
  const found = new Map<string, TopicOccurrence[]>();
  const taught = new Set<string>();
  for (const placed of reports) {
    for (const occurrence of placed.occurrences) {
      const key = shortForms.keyOf(occurrence.key, placed.report.slug);
      const list = found.get(key);
      if (list === undefined) found.set(key, [occurrence]);
      else list.push(occurrence);
      if (TEACHING_KINDS.has(occurrence.place.sectionKind ?? '')) taught.add(key);
    }
  }
  const name = createNamer();
  const topics = [...found].filter(([key]) => taught.has(key)).sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    topics.map(([key, occurrences]) => [
      key,
      topicOf(key, occurrences, { shortForms, name, memo }),
    ]),
  );
}

interface ShortForms {
  /** The key of the long form where `key` is a short form that means one thing only. */
  keyOf(key: string, slug: string): string;
  byKey: ReadonlyMap<string, LearnedShortForm>;
}

/** Short forms that mean one thing on the whole site count everywhere; others only in the event that taught them. */
function learnShortForms(reports: readonly PlacedReport[]): ShortForms {
  const byKey = new Map<string, LearnedShortForm>();
  const meanings = new Map<string, Set<string>>();
  const perEvent = new Map<string, string>();
  for (const { report, topics } of reports) {
    for (const { place, shortForms } of topics) {
      for (const { short, shortKey, longKey, text } of shortForms) {
        meanings.set(shortKey, (meanings.get(shortKey) ?? new Set()).add(longKey));
        perEvent.set(`${report.slug}\n${shortKey}`, longKey);
        if (byKey.has(longKey)) continue;
        byKey.set(longKey, {
          short,
          sentence: sentenceAround(text, short),
          slug: report.slug,
          anchor: place.anchor,
        });
      }
    }
  }
  return {
    byKey,
    keyOf(key, slug) {
      const long = meanings.get(key);
      if (long === undefined) return key;
      const [only] = long;
      return (long.size === 1 ? only : perEvent.get(`${slug}\n${key}`)) ?? key;
    },
  };
}

const SENTENCE_BREAK = /(?<=[.!?…])\s+/;

/** The sentence of a text in which some words stand; the text itself where it is one. */
function sentenceAround(text: string, words: string): string {
  const sentences = text.split(SENTENCE_BREAK);
  return (sentences.find((sentence) => sentence.includes(words)) ?? text).trim();
}

/** The first sentence of a text; the text itself where it is one. */
export function firstSentence(text: string): string {
  return text.slice(0, SENTENCE_BREAK.exec(text)?.index ?? text.length).trim();
}

interface NamingContext {
  readonly memo: Memo;
  readonly shortForms: ShortForms;
  readonly name: (wanted: string) => string;
}

function topicOf(
  key: string,
  occurrences: readonly TopicOccurrence[],
  { shortForms, name, memo }: NamingContext,
): LearnedTopic {
  // Of the key, not of the spelling: one more report must not move a topic's page.
  const id = name(slugify(key, 'topic'));
  const short = shortForms.byKey.get(key);
  const inputs = [id, JSON.stringify(short), ...occurrences];
  return memo.get(`learned ${key}`, inputs, () => learnedTopic({ id, key, short }, occurrences));
}

interface TopicNames {
  readonly id: string;
  readonly key: string;
  readonly short: LearnedShortForm | undefined;
}

function learnedTopic(
  { id, key, short }: TopicNames,
  occurrences: readonly TopicOccurrence[],
): LearnedTopic {
  const spellings = spellingsOf(occurrences);
  const [label = key] = spellings.filter((spelling) => topicKey(spelling) === key);
  const shown = short === undefined ? label : withoutBracket(label);
  return {
    id,
    key,
    label: shown,
    aliases: spellings.filter((spelling) => spelling !== shown && spelling !== short?.short),
    ...(short === undefined ? {} : { short }),
    occurrences,
    byReport: byReport(occurrences),
  };
}

function byReport(
  occurrences: readonly TopicOccurrence[],
): ReadonlyMap<PlacedReport, readonly TopicOccurrence[]> {
  const found = new Map<PlacedReport, TopicOccurrence[]>();
  for (const occurrence of occurrences) {
    const own = found.get(occurrence.placed);
    if (own === undefined) found.set(occurrence.placed, [occurrence]);
    else own.push(occurrence);
  }
  return found;
}

function withoutBracket(label: string): string {
  return label.replace(/\s*\([^)]*\)\s*$/, '');
}

/** Spellings, the commonest first; among equals the first written. */
function spellingsOf(occurrences: readonly TopicOccurrence[]): string[] {
  const first = occurrences[0]?.written ?? '';
  if (occurrences.every(({ written }) => written === first)) return [first];
  const counts = new Map<string, number>();
  for (const { written } of occurrences) counts.set(written, (counts.get(written) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([spelling]) => spelling);
}
