import type { PlacedReport } from './placed-report.ts';
import type { LearnedTopic, TopicBook } from './topic-book.ts';
import type { TopicMention } from './topic-mentions.ts';

/** A topic of a report, with what the report says of it. */
export interface OwnTopic {
  readonly topic: LearnedTopic;
  readonly mention: TopicMention;
}

/** A heading or session says more of what a report is about than a label in a list. */
const HEADING_WEIGHT = 3;
const LABEL_WEIGHT = 1;
/** A product's name tells a reader more than a heading of the author's own wording. */
const PRODUCT_WEIGHT = 2;

/**
 * The topics of a report, the most telling first: products before other headings, headings before
 * labels, often before seldom, then in the report's order.
 */
export function topicsOfReport(placed: PlacedReport, book: TopicBook): OwnTopic[] {
  const weighed = [...(book.mentions.get(placed) ?? [])].flatMap(([key, mention]) => {
    const topic = book.topics.get(key);
    return topic === undefined ? [] : [{ topic, mention, weight: weightOf(mention) }];
  });
  return weighed.sort((a, b) => b.weight - a.weight || firstPlace(a) - firstPlace(b));
}

function weightOf({ occurrences }: TopicMention): number {
  let weight = occurrences[0]?.isProduct === true ? PRODUCT_WEIGHT : 0;
  for (const { place } of occurrences)
    weight += place.kind === 'topic' ? LABEL_WEIGHT : HEADING_WEIGHT;
  return weight;
}

function firstPlace({ mention: { occurrences } }: OwnTopic): number {
  return occurrences[0]?.at ?? 0;
}
