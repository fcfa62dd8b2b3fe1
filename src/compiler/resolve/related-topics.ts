import type { TopicRef } from '#model/catalog.ts';
import type { PlacedReport, TopicBook } from './topic-book.ts';

/** As many related topics as fit under a topic's heading. */
const MOST_RELATED = 8;

/** Topics that stand under the same heading, those most often together first. */
export function relatedTopics(
  book: TopicBook,
  visible: ReadonlySet<PlacedReport>,
): Map<string, TopicRef[]> {
  const groups = new Map<string, Set<string>>();
  for (const topic of book.values()) {
    for (const { placed, place } of topic.occurrences) {
      if (!visible.has(placed)) continue;
      const group = `${placed.report.slug}\n${place.section ?? ''}\n${place.path.join('\n')}`;
      groups.set(group, (groups.get(group) ?? new Set()).add(topic.key));
    }
  }
  const together = new Map<string, Map<string, number>>();
  for (const keys of groups.values()) countPairs([...keys], together);
  return new Map([...together].map(([key, counts]) => [key, strongest(counts, book)]));
}

function countPairs(keys: readonly string[], together: Map<string, Map<string, number>>): void {
  for (const key of keys) {
    const counts = together.get(key) ?? new Map<string, number>();
    for (const other of keys) if (other !== key) counts.set(other, (counts.get(other) ?? 0) + 1);
    together.set(key, counts);
  }
}

function strongest(counts: ReadonlyMap<string, number>, book: TopicBook): TopicRef[] {
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_RELATED)
    .flatMap(([key]) => {
      const topic = book.get(key);
      return topic === undefined ? [] : [{ id: topic.id, label: topic.label }];
    });
}
