import { isDeepStrictEqual } from 'node:util';
import type { EventReport } from '#model/catalog.ts';
import type { Memo } from '../../memo.ts';
import type { ShortForms } from './learn-short-forms.ts';
import type { PlacedReport, TopicOccurrence } from '../places/placed-report.ts';

/** What one report says of one topic; the same object as long as it says the same. */
export interface TopicMention {
  readonly report: MentioningReport;
  /** At least one, in the report's order. */
  readonly occurrences: readonly TopicOccurrence[];
  /** True where a section that names subjects names it. */
  readonly isTaught: boolean;
  /** How much it tells of what the report is about. */
  readonly weight: number;
}

/** What a topic tells of a report that mentions it. */
export interface MentioningReport extends Pick<EventReport, 'slug' | 'language' | 'title'> {
  /** {@link PlacedReport.key} */
  readonly key: string;
  /** ISO date on which it begins. */
  readonly date?: string;
}

/** What a report says of each of its topics, by the topic's key. */
export type Mentions = ReadonlyMap<string, TopicMention>;

/** A heading or session says more of what a report is about than a label in a list. */
const HEADING_WEIGHT = 3;
const LABEL_WEIGHT = 1;
/** A product's name tells a reader more than a heading of the author's own wording. */
const PRODUCT_WEIGHT = 2;

/** Sections whose labels name subjects; lessons and impressions only repeat them. */
const TEACHING_KINDS: ReadonlySet<string> = new Set(['agenda', 'overview', 'other', 'objectives']);

/** The topics that a report mentions; the same objects as long as it and what its own short forms mean are the same. */
export function mentionsIn(placed: PlacedReport, shortForms: ShortForms, memo: Memo): Mentions {
  const renamed = memo.get(`renamed ${placed.key}`, [placed, shortForms.version], () =>
    renamedKeys(placed, shortForms),
  );
  return memo.get<Mentions>(`mentions ${placed.key}`, [placed, JSON.stringify(renamed)], (last) =>
    withUnchanged(byTopic(placed, new Map(renamed)), last),
  );
}

/** Mentions with those of the report as it was that say the same: what is made of these need not be made again. */
function withUnchanged(mentions: Mentions, last: Mentions | undefined): Mentions {
  if (last === undefined) return mentions;
  return new Map(
    [...mentions].map(([key, mention]) => {
      const known = last.get(key);
      return [key, isDeepStrictEqual(known, mention) ? (known ?? mention) : mention];
    }),
  );
}

/** The keys of short forms in a report, each with the key of what it stands for. */
function renamedKeys({ report, occurrences }: PlacedReport, shortForms: ShortForms) {
  const renamed: [key: string, long: string][] = [];
  for (const { key } of occurrences) {
    const long = shortForms.keyOf(key, report.slug);
    if (long !== key) renamed.push([key, long]);
  }
  return renamed;
}

function byTopic(placed: PlacedReport, renamed: ReadonlyMap<string, string>): Mentions {
  const found = new Map<string, TopicOccurrence[]>();
  for (const occurrence of placed.occurrences) {
    const key = renamed.get(occurrence.key) ?? occurrence.key;
    const own = found.get(key);
    if (own === undefined) found.set(key, [occurrence]);
    else own.push(occurrence);
  }
  const report = mentioning(placed);
  const mentions = new Map<string, TopicMention>();
  for (const [key, occurrences] of found) mentions.set(key, mentionOf(report, occurrences));
  return mentions;
}

function mentionOf(
  report: MentioningReport,
  occurrences: readonly TopicOccurrence[],
): TopicMention {
  let weight = occurrences[0]?.isProduct === true ? PRODUCT_WEIGHT : 0;
  for (const { place } of occurrences)
    weight += place.kind === 'topic' ? LABEL_WEIGHT : HEADING_WEIGHT;
  return { report, occurrences, isTaught: occurrences.some(isTaughtBy), weight };
}

function mentioning({ key, report }: PlacedReport): MentioningReport {
  const { slug, language, title, date } = report;
  return { key, slug, language, title, ...(date === undefined ? {} : { date: date.start }) };
}

function isTaughtBy({ place }: TopicOccurrence): boolean {
  return TEACHING_KINDS.has(place.sectionKind ?? '');
}
