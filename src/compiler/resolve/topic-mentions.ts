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

/** The topics that a report mentions; the same objects as long as it and what its own short forms mean are the same. */
export function mentionsIn(placed: PlacedReport, shortForms: ShortForms, memo: Memo): Mentions {
  const renamed = memo.get(`renamed ${placed.key}`, [placed, shortForms.version], () =>
    renamedKeys(placed, shortForms),
  );
  return memo.get(`mentions ${placed.key}`, [placed, JSON.stringify(renamed)], () =>
    byTopic(placed, new Map(renamed)),
  );
}

/** The keys of short forms in a report, each with the key of what it stands for. */
function renamedKeys({ report, occurrences }: PlacedReport, shortForms: ShortForms) {
  return occurrences.flatMap(({ key }) => {
    const long = shortForms.keyOf(key, report.slug);
    return long === key ? [] : [[key, long] as const];
  });
}

function byTopic(placed: PlacedReport, renamed: ReadonlyMap<string, string>): Mentions {
  const found = new Map<string, TopicOccurrence[]>();
  for (const occurrence of placed.occurrences) {
    const key = renamed.get(occurrence.key) ?? occurrence.key;
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
