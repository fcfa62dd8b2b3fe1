import type { EventLink, EventReport, RelatedEvent, Topic, TopicRef } from '#model/catalog.ts';
import { speakerKey } from './speaker-pages.ts';
import { type LearnedTopic, type PlacedReport, type TopicBook } from './topic-book.ts';

/** Topics on a card. */
const LEADING_TOPICS = 8;
const THUMBNAILS = 4;
const MOST_RELATED = 4;

export interface Connections {
  readonly book: TopicBook;
  readonly speakerIds: ReadonlyMap<string, string>;
  /** Reports of the same language as this one, newest first, each event once. */
  readonly shown: readonly PlacedReport[];
}

/** The topics of each report, the most telling first: headings before labels, often before seldom. */
export function topicsOfReports(
  book: TopicBook,
): ReadonlyMap<EventReport, readonly LearnedTopic[]> {
  const weights = new Map<EventReport, Map<LearnedTopic, number>>();
  for (const topic of book.values()) {
    for (const { placed, place } of topic.occurrences) {
      const counts = weights.get(placed.report) ?? new Map<LearnedTopic, number>();
      weights.set(
        placed.report,
        counts.set(topic, (counts.get(topic) ?? 0) + (place.kind === 'topic' ? 1 : 3)),
      );
    }
  }
  return new Map([...weights].map(([report, counts]) => [report, ranked(counts)]));
}

function ranked(counts: ReadonlyMap<LearnedTopic, number>): LearnedTopic[] {
  return [...counts].sort(([, a], [, b]) => b - a).map(([topic]) => topic);
}

/** Joins a report to the others: ids of topics and speakers, related events, neighbours in time. */
export function connectReport(
  placed: PlacedReport,
  topics: readonly LearnedTopic[],
  connections: Connections,
): EventReport {
  const { report } = placed;
  const idByAnchor = new Map(
    topics.flatMap((topic) =>
      topic.occurrences
        .filter((occurrence) => occurrence.placed === placed)
        .map(({ place }) => [place.anchor, topic.id] as const),
    ),
  );
  const leading = topics.slice(0, LEADING_TOPICS);
  return {
    ...report,
    counts: { ...report.counts, topics: topics.length, sessions: countSessions(report) },
    topics: leading.map(({ id }) => id),
    leadingTopics: leading.map(refOf),
    ...(report.photos.length === 0 ? {} : { thumbnails: report.photos.slice(0, THUMBNAILS) }),
    speakers: report.speakers.map((speaker) => ({
      ...speaker,
      ...idOf(connections.speakerIds.get(speakerKey(speaker.name))),
    })),
    sections: report.sections.map((section) => withTopicIds(section, idByAnchor)),
    ...neighbours(report, connections.shown),
  };
}

function idOf(id: string | undefined): { id?: string } {
  return id === undefined ? {} : { id };
}

function refOf({ id, label }: LearnedTopic): TopicRef {
  return { id, label };
}

type Section = EventReport['sections'][number];

function withTopicIds(section: Section, ids: ReadonlyMap<string, string>): Section {
  return {
    ...section,
    blocks: section.blocks.map((block) =>
      block.type === 'topics'
        ? { ...block, topics: block.topics.map((topic) => topicWithId(topic, ids)) }
        : block,
    ),
    sections: section.sections.map((child) => withTopicIds(child, ids)),
  };
}

function topicWithId(topic: Topic, ids: ReadonlyMap<string, string>): Topic {
  const { anchor, label, marker, text, topics } = topic;
  return {
    anchor,
    label,
    ...idOf(ids.get(anchor)),
    ...(marker === undefined ? {} : { marker }),
    ...(text === undefined ? {} : { text }),
    topics: topics.map((child) => topicWithId(child, ids)),
  };
}

/** Sub-sections and programme rows of the agenda. */
function countSessions(report: EventReport): number {
  return report.sections
    .filter((section) => section.kind === 'agenda')
    .reduce((sum, section) => sum + section.sections.length + rowsOf(section), 0);
}

function rowsOf(section: Section): number {
  return section.blocks.reduce(
    (sum, block) => sum + (block.type === 'schedule' ? block.items.length : 0),
    0,
  );
}

/** The events before and after in time; `shown` is newest first. */
function neighbours(
  report: EventReport,
  shown: readonly PlacedReport[],
): { previous?: EventLink; next?: EventLink } {
  const at = shown.findIndex((other) => other.report.slug === report.slug);
  const previous = linkTo(shown[at + 1]);
  const next = at > 0 ? linkTo(shown[at - 1]) : undefined;
  return {
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  };
}

function linkTo(placed: PlacedReport | undefined): EventLink | undefined {
  if (placed === undefined) return undefined;
  const { slug, title, language } = placed.report;
  return { slug, title, language };
}

/** Events that share topics, those that share the rarest first. */
export function relatedEvents(
  placed: PlacedReport,
  topics: readonly LearnedTopic[],
  shown: ReadonlySet<PlacedReport>,
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
      topics: common.slice(0, LEADING_TOPICS).map(refOf),
    }));
}

function rarity(topics: readonly LearnedTopic[]): number {
  return topics.reduce((sum, topic) => sum + 1 / topic.occurrences.length, 0);
}
