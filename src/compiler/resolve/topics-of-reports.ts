import type { LearnedTopic, PlacedReport, TopicBook, TopicOccurrence } from './topic-book.ts';

/** A heading or session says more of what a report is about than a label in a list. */
const HEADING_WEIGHT = 3;
const LABEL_WEIGHT = 1;
/** A product's name tells a reader more than a heading of the author's own wording. */
const PRODUCT_WEIGHT = 2;

interface Weighed {
  readonly topic: LearnedTopic;
  readonly weight: number;
  /** Where it is named first, counted in places of the report. */
  readonly at: number;
}

/**
 * The topics of each report, the most telling first: products before other headings, headings before
 * labels, often before seldom, then in the report's order.
 */
export function topicsOfReports(
  book: TopicBook,
): ReadonlyMap<PlacedReport, readonly LearnedTopic[]> {
  const weighed = new Map<PlacedReport, Weighed[]>();
  for (const topic of book.values()) {
    for (const [placed, occurrences] of topic.byReport) {
      const own = weighed.get(placed);
      if (own === undefined) weighed.set(placed, [weigh(topic, occurrences)]);
      else own.push(weigh(topic, occurrences));
    }
  }
  return new Map([...weighed].map(([placed, topics]) => [placed, ranked(topics)]));
}

function weigh(topic: LearnedTopic, occurrences: readonly TopicOccurrence[]): Weighed {
  const [first] = occurrences;
  let weight = first?.isProduct === true ? PRODUCT_WEIGHT : 0;
  for (const { place } of occurrences)
    weight += place.kind === 'topic' ? LABEL_WEIGHT : HEADING_WEIGHT;
  return { topic, weight, at: first?.at ?? 0 };
}

function ranked(topics: Weighed[]): LearnedTopic[] {
  return topics.sort((a, b) => b.weight - a.weight || a.at - b.at).map(({ topic }) => topic);
}
