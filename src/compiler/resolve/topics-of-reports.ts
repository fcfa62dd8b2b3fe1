import type { LearnedTopic, PlacedReport, TopicBook } from './topic-book.ts';

/** A heading or session says more of what a report is about than a label in a list. */
const HEADING_WEIGHT = 3;

/** The topics of each report, the most telling first: headings before labels, often before seldom. */
export function topicsOfReports(
  book: TopicBook,
): ReadonlyMap<PlacedReport, readonly LearnedTopic[]> {
  const weights = new Map<PlacedReport, Map<LearnedTopic, number>>();
  for (const topic of book.values()) {
    for (const { placed, place } of topic.occurrences) {
      const counts = weights.get(placed) ?? new Map<LearnedTopic, number>();
      weights.set(
        placed,
        counts.set(topic, (counts.get(topic) ?? 0) + (place.kind === 'topic' ? 1 : HEADING_WEIGHT)),
      );
    }
  }
  return new Map([...weights].map(([placed, counts]) => [placed, ranked(counts)]));
}

function ranked(counts: ReadonlyMap<LearnedTopic, number>): LearnedTopic[] {
  return [...counts].sort(([, a], [, b]) => b - a).map(([topic]) => topic);
}
