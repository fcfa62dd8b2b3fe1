import type { LearnedTopic } from './topic-book.ts';

type Topics = ReadonlyMap<string, LearnedTopic>;

/** Keys of the reports that name a topic which is new, gone or not as it was: what they have from others may be too. */
export function touchedReports(topics: Topics, last: Topics): ReadonlySet<string> {
  const touched = [...differing(topics, last), ...differing(last, topics)];
  return new Set(touched.flatMap(({ mentions }) => mentions.map(({ report }) => report.key)));
}

function differing(topics: Topics, others: Topics): LearnedTopic[] {
  return [...topics.values()].filter((topic) => others.get(topic.key) !== topic);
}
