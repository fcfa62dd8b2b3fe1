import type { EventLink, RelatedEvent, TopicRef } from '#model/catalog.ts';
import { type PhotoSubjects, subjectsOfPhotos } from '../photos/photo-subjects.ts';
import type { PlacedReport } from '../places/placed-report.ts';
import type { FindRelated } from './related-events.ts';
import type { TopicBook } from '../topics/topic-book.ts';
import { topicsOfReport } from '../topics/topics-of-report.ts';

/** Topics on a card. */
const LEADING_TOPICS = 8;

/** What a report has from the others. Small and plain, so that two of them can be compared. */
export interface ReportLinks {
  readonly topics: number;
  readonly leadingTopics: readonly TopicRef[];
  /** Ids of the topics that its places name, in the order of its occurrences; none for what is no topic. */
  readonly topicIds: readonly (string | undefined)[];
  /** What its photos are of, by the photo's id. */
  readonly photoSubjects: Readonly<Record<string, PhotoSubjects>>;
  readonly speakers: readonly (string | undefined)[];
  readonly related: readonly RelatedEvent[];
  readonly previous?: EventLink;
  readonly next?: EventLink;
}

export interface Surroundings {
  readonly book: TopicBook;
  /** Ids of its speakers, in their order. */
  readonly speakers: readonly (string | undefined)[];
  /** The reports beside it in time, among those that are shown with it. */
  readonly neighbours: {
    readonly older: PlacedReport | undefined;
    readonly newer: PlacedReport | undefined;
  };
  readonly findRelated: FindRelated;
}

export function linksOf(
  placed: PlacedReport,
  { book, speakers, neighbours, findRelated }: Surroundings,
): ReportLinks {
  const topics = topicsOfReport(placed, book);
  const [previous, next] = [linkTo(neighbours.older), linkTo(neighbours.newer)];
  const idAt: string[] = [];
  for (const { topic, mention } of topics)
    for (const { at } of mention.occurrences) idAt[at] = topic.id;
  return {
    topics: topics.length,
    leadingTopics: topics
      .slice(0, LEADING_TOPICS)
      .map(({ topic: { id, label } }) => ({ id, label })),
    topicIds: placed.occurrences.map(({ at }) => idAt[at]),
    photoSubjects: subjectsOfPhotos(placed, topics),
    speakers,
    related: findRelated(placed, topics),
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  };
}

function linkTo(placed: PlacedReport | undefined): EventLink | undefined {
  if (placed === undefined) return undefined;
  const { slug, title, language } = placed.report;
  return { slug, title, language };
}
