import type { TopicRef } from '#model/catalog.ts';
import { lazy } from '../../lazy.ts';
import { insertRanked } from './best-few.ts';
import type { PlacedReport } from '../places/placed-report.ts';
import type { TopicBook } from './topic-book.ts';
import type { Mentions } from './topic-mentions.ts';

/** As many related topics as fit under a topic's heading. */
const MOST_RELATED = 8;

/** A longer list says of none of its topics what it is near to, and there are as many pairs as its length squared. */
const MOST_UNDER_A_HEADING = 250;

export interface RelatedTopics {
  readonly topics: readonly TopicRef[];
  /** The same as text, to be compared. */
  text(): string;
}

/** Topics that stand under the same heading, those most often together first, by the key of what they are related to. */
export function relatedTopics(
  book: TopicBook,
  visible: Iterable<PlacedReport>,
): Map<string, RelatedTopics> {
  const topics = [...book.topics.values()];
  const numbers = new Map(topics.map(({ key }, number) => [key, number]));
  const headings = [...visible].flatMap((placed) =>
    topicsByHeading(book.mentions.get(placed) ?? new Map(), numbers),
  );
  const headingsOf: (readonly number[])[][] = topics.map(() => []);
  for (const under of headings) for (const number of under) headingsOf[number]?.push(under);
  const counter = createCounter(topics.length);
  return new Map(
    topics.flatMap((topic, number) => {
      const neighbours = headingsOf[number] ?? [];
      if (neighbours.length === 0) return [];
      const related = counter
        .commonest(neighbours, number)
        .flatMap((other) => topics[other] ?? [])
        .map(({ id, label }) => ({ id, label }));
      return [[topic.key, { topics: related, text: lazy(() => JSON.stringify(related)) }] as const];
    }),
  );
}

/** The numbers of the topics under each heading of a report, each once. */
function topicsByHeading(mentions: Mentions, numbers: ReadonlyMap<string, number>): number[][] {
  const headings = new Map<number, number[]>();
  for (const [key, { occurrences }] of mentions) {
    const number = numbers.get(key);
    if (number === undefined) continue;
    for (const { heading } of occurrences) {
      const under = headings.get(heading);
      if (under === undefined) headings.set(heading, [number]);
      else if (under.at(-1) !== number) under.push(number);
    }
  }
  return [...headings.values()].filter(
    ({ length }) => length > 1 && length <= MOST_UNDER_A_HEADING,
  );
}

/** Counts in one array for all topics: there are as many pairs as topics of a heading squared. */
function createCounter(size: number) {
  const counts = new Uint32Array(size);
  function isBefore(a: number, b: number): boolean {
    const ahead = (counts[a] ?? 0) - (counts[b] ?? 0);
    return ahead === 0 ? a < b : ahead > 0;
  }
  const ranking = { most: MOST_RELATED, isBefore };
  return {
    /** The numbers that are most often in the lists, but for `own`; among equals in their order. */
    commonest(lists: readonly (readonly number[])[], own: number): number[] {
      const met: number[] = [];
      for (const list of lists) {
        for (const number of list) {
          if (number === own) continue;
          if (counts[number] === 0) met.push(number);
          counts[number] = (counts[number] ?? 0) + 1;
        }
      }
      const best: number[] = [];
      for (const number of met) insertRanked(best, number, ranking);
      for (const number of met) counts[number] = 0;
      return best;
    },
  };
}
