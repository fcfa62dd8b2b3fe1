import type { PlacedReport } from '../places/placed-report.ts';
import type { LearnedTopic, TopicBook } from './topic-book.ts';
import type { TopicMention } from './topic-mentions.ts';

/** A topic of a report, with what the report says of it. */
export interface OwnTopic {
  readonly topic: LearnedTopic;
  readonly mention: TopicMention;
}

/**
 * The topics of a report, the most telling first: products before other headings, headings before
 * labels, often before seldom, then in the report's order.
 */
export function topicsOfReport(placed: PlacedReport, book: TopicBook): OwnTopic[] {
  const own: OwnTopic[] = [];
  for (const [key, mention] of book.mentions.get(placed) ?? []) {
    const topic = book.topics.get(key);
    if (topic !== undefined) own.push({ topic, mention });
  }
  return own.sort((a, b) => b.mention.weight - a.mention.weight || firstPlace(a) - firstPlace(b));
}

function firstPlace({ mention: { occurrences } }: OwnTopic): number {
  return occurrences[0]?.at ?? 0;
}
