import { memoise } from '#model/memoise.ts';
import type { ReportPlace } from '../places/report-places.ts';
import { sentenceAround } from '../text/sentence.ts';
import { readShortForms } from './short-forms.ts';
import { speakerKey } from '../speakers/speaker-key.ts';
import { type SpokenTitle, spokenTitle } from '../titles/spoken-title.ts';
import { isProductName, subjectOf, topicKey } from './topic-key.ts';
import { headsPeople, isGenericKey, isTopic } from './topic-labels.ts';

/** The topic that a place names. */
export interface NamedTopic {
  readonly written: string;
  readonly key: string;
  /** True for a product's name, which tells a reader more than a heading of the author's own wording. */
  readonly isProduct: boolean;
}

/** Finds what a place of a report is called as a topic; the report's speakers by their keys are none. */
export type TopicNamer = (
  place: ReportPlace,
  speakers: ReadonlySet<string>,
) => NamedTopic | undefined;

/** A short form as a place teaches it. */
export interface TaughtShortForm {
  readonly short: string;
  readonly shortKey: string;
  readonly longKey: string;
  /** The sentence that teaches it. */
  readonly sentence: string;
  readonly anchor: string;
}

/** The short forms that labels and texts of places teach, in their order. */
export function taughtIn(places: readonly ReportPlace[]): TaughtShortForm[] {
  const taught: TaughtShortForm[] = [];
  for (const { label, text, anchor } of places) {
    if (label.includes('(')) addTaught(taught, label, anchor);
    if (text.includes('(')) addTaught(taught, text, anchor);
  }
  return taught;
}

function addTaught(taught: TaughtShortForm[], text: string, anchor: string): void {
  for (const { short, long } of readShortForms(text)) {
    const [shortKey, longKey] = [topicKey(short), topicKey(long)];
    if (shortKey === '' || longKey === '' || shortKey === longKey) continue;
    taught.push({ short, shortKey, longKey, sentence: sentenceAround(text, short), anchor });
  }
}

/**
 * Finds what places are called as topics: their label, a generic one together with what it stands under, or nothing.
 * What does not depend on the place is read once of a label: it stands in dozens of reports.
 */
export function createTopicNamer(): TopicNamer {
  const read = memoise(readLabel);
  return (place, speakers) => {
    if (!mayNameTopic(place)) return undefined;
    const above = place.path.at(-1);
    if (above !== undefined && read(above).headsPeople) return undefined;
    const { person, spoken } = read(place.label);
    if (speakers.has(person)) return undefined;
    const label = spoken !== undefined && isSpokenBy(spoken, speakers) ? spoken.title : place.label;
    const { topic, generic } = read(label);
    return generic === undefined ? topic : namedWithin({ ...place, label }, generic);
  };
}

function isSpokenBy({ isCertain, people }: SpokenTitle, speakers: ReadonlySet<string>): boolean {
  return isCertain || people.every((person) => speakers.has(person));
}

/** What a label says of itself: a topic, a generic label, or neither. */
interface ReadLabel {
  readonly topic?: NamedTopic;
  /** Without the number of its part. */
  readonly generic?: string;
  /** The key that it has as a person's name. */
  readonly person: string;
  readonly spoken: SpokenTitle | undefined;
  readonly headsPeople: boolean;
}

function readLabel(whole: string): ReadLabel {
  return {
    ...readSubject(whole),
    person: speakerKey(whole),
    spoken: spokenTitle(whole),
    headsPeople: headsPeople(whole),
  };
}

function readSubject(whole: string): Pick<ReadLabel, 'topic' | 'generic'> {
  const label = subjectOf(whole);
  const key = topicKey(label);
  if (!isTopic(label, key)) return {};
  if (isGenericKey(key)) return { generic: label };
  const isGeneric = label !== whole && isGenericKey(topicKey(whole));
  return { topic: { written: label, key, isProduct: !isGeneric && isProductName(label) } };
}

function mayNameTopic({ kind, path, sectionKind }: ReportPlace): boolean {
  if (sectionKind === 'speakers' || sectionKind === 'photos') return false;
  if (kind === 'section') return path.length > 0 || sectionKind === 'other';
  return kind === 'topic' || kind === 'session';
}

/** "Rollbacks: Best Practices", where what it stands under is a topic inside a section. */
function namedWithin({ path, label: whole }: ReportPlace, label: string): NamedTopic | undefined {
  const above = subjectOf(path.at(-1) ?? '');
  const aboveKey = topicKey(above);
  if (path.length < 2 || !isTopic(above, aboveKey) || isGenericKey(aboveKey)) return undefined;
  const written = `${above}: ${label}`;
  const key = topicKey(written);
  if (key === '') return undefined;
  const isProduct = isProductName(written) && !isGenericKey(topicKey(whole));
  return { written, key, isProduct };
}
