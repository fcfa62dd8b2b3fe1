import type { Memo } from '../memo.ts';
import type { ShortForms } from './learn-short-forms.ts';
import type { PlacedReport, TopicOccurrence } from './placed-report.ts';

/** What one report says of one topic. */
export interface TopicMention {
  readonly placed: PlacedReport;
  /** At least one, in the report's order. */
  readonly occurrences: readonly TopicOccurrence[];
  /** True where a section that names subjects names it. */
  readonly isTaught: boolean;
}

/** What a report says of each of its topics, by the topic's key. */
export type Mentions = ReadonlyMap<string, TopicMention>;

/** Sections whose labels name subjects; lessons and impressions only repeat them. */
const TEACHING_KINDS: ReadonlySet<string> = new Set(['agenda', 'overview', 'other', 'objectives']);

/** The topics that a report mentions; the same objects as long as it and the meaning of its short forms are the same. */
export function mentionsIn(placed: PlacedReport, shortForms: ShortForms, memo: Memo): Mentions {
  const { slug } = placed.report;
  const keys = placed.occurrences.map(({ key }) => shortForms.keyOf(key, slug));
  const renamed = keys.flatMap((key, index) =>
    key === placed.occurrences[index]?.key ? [] : [`${index} ${key}`],
  );
  return memo.get(`mentions ${placed.key}`, [placed, renamed.join('\n')], () =>
    byTopic(placed, keys),
  );
}

function byTopic(placed: PlacedReport, keys: readonly string[]): Mentions {
  const found = new Map<string, TopicOccurrence[]>();
  for (const [index, occurrence] of placed.occurrences.entries()) {
    const key = keys[index] ?? occurrence.key;
    const own = found.get(key);
    if (own === undefined) found.set(key, [occurrence]);
    else own.push(occurrence);
  }
  return new Map(
    [...found].map(([key, occurrences]) => [
      key,
      { placed, occurrences, isTaught: occurrences.some(isTaughtBy) },
    ]),
  );
}

function isTaughtBy({ place }: TopicOccurrence): boolean {
  return TEACHING_KINDS.has(place.sectionKind ?? '');
}
