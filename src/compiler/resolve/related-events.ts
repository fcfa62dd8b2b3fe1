import type { RelatedEvent, TopicRef } from '#model/catalog.ts';
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
    const found: number[] = [];
    for (const { report } of topic.mentions) {
      const position = positions.get(report.key);
      if (position !== undefined) found.push(position);
    }
    const made = Int32Array.from(found);
    shownIn.set(topic, made);
    return made;
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

interface ScoredReport {
  readonly placed: PlacedReport;
  readonly score: number;
}

function byScore(a: ScoredReport, b: ScoredReport): number {
  return b.score - a.score || (a.placed.report.slug < b.placed.report.slug ? -1 : 1);
}

/** The reports of other events with the highest scores; among equals by slug. */
function best(
  scores: Float64Array,
  shown: readonly PlacedReport[],
  own: PlacedReport,
): PlacedReport[] {
  const found: ScoredReport[] = [];
  let least = 0;
  for (let position = 0; position < scores.length; position++) {
    const score = scores[position] ?? 0;
    if (score === 0 || score < least) continue;
    const placed = shown[position];
    if (placed === undefined || placed.report.slug === own.report.slug) continue;
    const last = found[MOST_RELATED - 1];
    // Many score the same, and sorting them all would take most of the time.
    if (last !== undefined && byScore(last, { placed, score }) < 0) continue;
    found.push({ placed, score });
    found.sort(byScore);
    found.length = Math.min(found.length, MOST_RELATED);
    least = found[MOST_RELATED - 1]?.score ?? 0;
  }
  return found.map(({ placed }) => placed);
}
