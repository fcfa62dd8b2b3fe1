import type { LearnedTopic, PlacedReport, TopicBook, TopicOccurrence } from './topic-book.ts';
import { isGenericLabel, isProductName } from './topic-key.ts';

/** A heading or session says more of what a report is about than a label in a list. */
const HEADING_WEIGHT = 3;
const LABEL_WEIGHT = 1;
/** A product's name tells a reader more than a heading of the author's own wording. */
const PRODUCT_WEIGHT = 2;

interface Weighed {
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
  const weighed = new Map<PlacedReport, Map<LearnedTopic, Weighed>>();
  for (const topic of book.values()) {
    for (const occurrence of topic.occurrences) {
      const { placed } = occurrence;
      const known = weighed.get(placed) ?? new Map<LearnedTopic, Weighed>();
      weighed.set(placed, known.set(topic, add(known.get(topic), occurrence)));
    }
  }
  return new Map([...weighed].map(([placed, topics]) => [placed, ranked(topics)]));
}

function add(before: Weighed | undefined, { place, placed, written }: TopicOccurrence): Weighed {
  const weight = place.kind === 'topic' ? LABEL_WEIGHT : HEADING_WEIGHT;
  if (before !== undefined) return { ...before, weight: before.weight + weight };
  const isTelling = isProductName(written) && !isGenericLabel(place.label);
  return {
    weight: weight + (isTelling ? PRODUCT_WEIGHT : 0),
    at: placed.places.indexOf(place),
  };
}

function ranked(topics: ReadonlyMap<LearnedTopic, Weighed>): LearnedTopic[] {
  return [...topics]
    .sort(([, a], [, b]) => b.weight - a.weight || a.at - b.at)
    .map(([topic]) => topic);
}
