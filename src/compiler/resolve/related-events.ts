import type { RelatedEvent, TopicRef } from '#model/catalog.ts';
import type { LearnedTopic, PlacedReport } from './topic-book.ts';

const MOST_RELATED = 4;
/** Shared topics that are named beside a related event. */
const MOST_SHARED = 8;

/** Events that share topics, those that share the rarest first. */
export function relatedEvents(
  placed: PlacedReport,
  topics: readonly LearnedTopic[],
  shown: ReadonlyMap<PlacedReport, number>,
): RelatedEvent[] {
  const shared = new Map<PlacedReport, LearnedTopic[]>();
  for (const topic of topics) {
    const others = new Set(topic.occurrences.map((occurrence) => occurrence.placed));
    for (const other of others) {
      if (other.report.slug === placed.report.slug || !shown.has(other)) continue;
      const list = shared.get(other);
      if (list === undefined) shared.set(other, [topic]);
      else list.push(topic);
    }
  }
  return [...shared]
    .map(([other, common]) => ({ other, common, score: rarity(common) }))
    .sort((a, b) => b.score - a.score || (a.other.report.slug < b.other.report.slug ? -1 : 1))
    .slice(0, MOST_RELATED)
    .map(({ other: { report }, common }) => ({
      slug: report.slug,
      title: report.title,
      language: report.language,
      topics: common.slice(0, MOST_SHARED).map(({ id, label }): TopicRef => ({ id, label })),
    }));
}

function rarity(topics: readonly LearnedTopic[]): number {
  return topics.reduce((sum, topic) => sum + 1 / topic.occurrences.length, 0);
}
