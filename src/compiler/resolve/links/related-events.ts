import type { RelatedEvent, TopicRef } from '#model/catalog.ts';
import { memoise } from '#model/memoise.ts';
import { insertRanked } from '../topics/best-few.ts';
import type { PlacedReport } from '../places/placed-report.ts';
import type { LearnedTopic, TopicBook } from '../topics/topic-book.ts';
import type { Mentions } from '../topics/topic-mentions.ts';
import type { OwnTopic } from '../topics/topics-of-report.ts';

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
  const scores = new Float64Array(shown.length);
  const findBest = createBestFinder(
    scores,
    shown.map(({ report }) => report.slug),
  );
  const positionsOf = memoise((topic: LearnedTopic) => positionsIn(topic, positions));
  return (placed, topics) => {
    scores.fill(0);
    for (const { topic } of topics) addAt(positionsOf(topic), 1 / topic.occurrences, scores);
    return findBest(placed.report.slug)
      .flatMap((position) => shown[position] ?? [])
      .map((other) => relatedEvent(other, sharedTopics(topics, mentions.get(other))));
  };
}

function relatedEvent({ report }: PlacedReport, topics: TopicRef[]): RelatedEvent {
  const { slug, title, language } = report;
  return { slug, title, language, topics };
}

/** Where the reports stand that mention a topic and are shown. */
function positionsIn(
  { mentions }: LearnedTopic,
  positions: ReadonlyMap<string, number>,
): Int32Array {
  const found = new Int32Array(mentions.length);
  let count = 0;
  for (const { report } of mentions) {
    const position = positions.get(report.key);
    if (position !== undefined) found[count++] = position;
  }
  return found.subarray(0, count);
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

/** Finds the positions of other events than `own` with the highest scores; among equals those whose slug comes first. */
function createBestFinder(scores: Float64Array, slugs: readonly string[]) {
  function isBefore(a: number, b: number): boolean {
    const ahead = (scores[a] ?? 0) - (scores[b] ?? 0);
    return ahead === 0 ? (slugs[a] ?? '') < (slugs[b] ?? '') : ahead > 0;
  }
  const ranking = { most: MOST_RELATED, isBefore };
  return (own: string): number[] => {
    const best: number[] = [];
    let least = 0;
    for (let position = 0; position < scores.length; position++) {
      const score = scores[position] ?? 0;
      if (score === 0 || score < least || slugs[position] === own) continue;
      insertRanked(best, position, ranking);
      least = scores[best[MOST_RELATED - 1] ?? -1] ?? 0;
    }
    return best;
  };
}
