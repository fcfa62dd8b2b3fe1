import type { RelatedEvent, TopicRef } from '#model/catalog.ts';
import { insertRanked } from './best-few.ts';
import type { PlacedReport } from './placed-report.ts';
import type { LearnedTopic, TopicBook } from './topic-book.ts';
import type { Mentions } from './topic-mentions.ts';
import type { OwnTopic } from './topics-of-report.ts';

const MOST_RELATED = 4;
/** Shared topics that are named beside a related event. */
const MOST_SHARED = 8;

/** The events that share topics with a report, given the report's own topics in their order. */
export type FindRelated = (placed: PlacedReport, topics: readonly OwnTopic[]) => RelatedEvent[];

/**
 * Finds related events among those that are shown: those first that share the rarest topics. Sums are kept in one
 * array by position: a site of ten thousand reports has millions of pairs.
 */
export function createRelatedFinder(
  shown: readonly PlacedReport[],
  { mentions }: TopicBook,
): FindRelated {
  const positions = new Map(shown.map(({ key }, position) => [key, position]));
  const shownIn = new Map<LearnedTopic, Int32Array>();
  const scores = new Float64Array(shown.length);
  function positionsOf(topic: LearnedTopic): Int32Array {
    const known = shownIn.get(topic);
    if (known !== undefined) return known;
    const all = new Int32Array(topic.mentions.length);
    let count = 0;
    for (const { report } of topic.mentions) {
      const position = positions.get(report.key);
      if (position !== undefined) all[count++] = position;
    }
    const found = all.subarray(0, count);
    shownIn.set(topic, found);
    return found;
  }
  return (placed, topics) => {
    scores.fill(0);
    for (const { topic } of topics) addAt(positionsOf(topic), 1 / topic.occurrences, scores);
    return best(scores, shown, placed).map((other) => ({
      slug: other.report.slug,
      title: other.report.title,
      language: other.report.language,
      topics: sharedTopics(topics, mentions.get(other)),
    }));
  };
}

function addAt(positions: Int32Array, worth: number, scores: Float64Array): void {
  for (let at = 0; at < positions.length; at++) {
    const position = positions[at] ?? 0;
    scores[position] = (scores[position] ?? 0) + worth;
  }
}

/** The first topics of a list that another report mentions too. */
function sharedTopics(topics: readonly OwnTopic[], others: Mentions = new Map()): TopicRef[] {
  const shared: TopicRef[] = [];
  for (const { topic } of topics) {
    if (shared.length === MOST_SHARED) break;
    if (others.has(topic.key)) shared.push({ id: topic.id, label: topic.label });
  }
  return shared;
}

/** The reports of other events with the highest scores; among equals by slug. */
function best(
  scores: Float64Array,
  shown: readonly PlacedReport[],
  own: PlacedReport,
): PlacedReport[] {
  function slugAt(position: number): string {
    return shown[position]?.report.slug ?? '';
  }
  function isBefore(a: number, b: number): boolean {
    const ahead = (scores[a] ?? 0) - (scores[b] ?? 0);
    return ahead === 0 ? slugAt(a) < slugAt(b) : ahead > 0;
  }
  const ranking = { most: MOST_RELATED, isBefore };
  const found: number[] = [];
  let least = 0;
  for (let position = 0; position < scores.length; position++) {
    const score = scores[position] ?? 0;
    if (score === 0 || score < least || slugAt(position) === own.report.slug) continue;
    insertRanked(found, position, ranking);
    least = scores[found[MOST_RELATED - 1] ?? -1] ?? 0;
  }
  return found.flatMap((position) => shown[position] ?? []);
}
