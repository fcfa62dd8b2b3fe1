import type {
  EventLink,
  EventReport,
  Photo,
  RelatedEvent,
  Topic,
  TopicRef,
} from '#model/catalog.ts';
import type { FindRelated } from './related-events.ts';
import { type PhotoSubjects, subjectsOfPhotos } from './photo-subjects.ts';
import { speakerKey } from './speaker-pages.ts';
import type { LearnedTopic, PlacedReport } from './topic-book.ts';

/** Topics on a card. */
const LEADING_TOPICS = 8;
const THUMBNAILS = 4;

/** What a report has from the others. Small and plain, so that two of them can be compared. */
export interface ReportLinks {
  readonly topics: number;
  readonly leadingTopics: readonly TopicRef[];
  /** Ids of the topics by the anchor at which the report names them. */
  readonly idByAnchor: Readonly<Record<string, string>>;
  /** What its photos are of, by the photo's id. */
  readonly photoSubjects: Readonly<Record<string, PhotoSubjects>>;
  readonly speakers: readonly (string | undefined)[];
  readonly related: readonly RelatedEvent[];
  readonly previous?: EventLink;
  readonly next?: EventLink;
}

export interface Surroundings {
  /** The report's own topics, the most telling first. */
  readonly topics: readonly LearnedTopic[];
  readonly speakerIds: ReadonlyMap<string, string>;
  /** The reports beside it in time, among those that are shown with it. */
  readonly neighbours: {
    readonly older: PlacedReport | undefined;
    readonly newer: PlacedReport | undefined;
  };
  readonly findRelated: FindRelated;
}

export function linksOf(
  placed: PlacedReport,
  { topics, speakerIds, neighbours, findRelated }: Surroundings,
): ReportLinks {
  const [previous, next] = [linkTo(neighbours.older), linkTo(neighbours.newer)];
  const anchors = topics.flatMap(({ id, byReport }) =>
    (byReport.get(placed) ?? []).map(({ place }) => [place.anchor, id] as const),
  );
  return {
    topics: topics.length,
    leadingTopics: topics.slice(0, LEADING_TOPICS).map(({ id, label }) => ({ id, label })),
    idByAnchor: Object.fromEntries(anchors),
    photoSubjects: subjectsOfPhotos(placed, topics),
    speakers: placed.report.speakers.map(({ name }) => speakerIds.get(speakerKey(name))),
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

/** Joins a report to the others: ids of topics and speakers, related events, neighbours in time. */
export function connectReport({ report }: PlacedReport, links: ReportLinks): EventReport {
  const ids = new Map(Object.entries(links.idByAnchor));
  return {
    ...report,
    counts: { ...report.counts, topics: links.topics, sessions: countSessions(report) },
    topics: links.leadingTopics.map(({ id }) => id),
    leadingTopics: [...links.leadingTopics],
    ...(report.photos.length === 0 ? {} : { thumbnails: report.photos.slice(0, THUMBNAILS) }),
    speakers: report.speakers.map((speaker, index) => ({
      ...speaker,
      ...idOf(links.speakers[index]),
    })),
    sections: report.sections.map((section) => withTopicIds(section, ids)),
    photos: report.photos.map((photo) => withSubjects(photo, links.photoSubjects[photo.id])),
    ...(links.related.length === 0 ? {} : { related: [...links.related] }),
    ...(links.previous === undefined ? {} : { previous: links.previous }),
    ...(links.next === undefined ? {} : { next: links.next }),
  };
}

function idOf(id: string | undefined): { id?: string } {
  return id === undefined ? {} : { id };
}

function withSubjects(photo: Photo, about: PhotoSubjects | undefined): Photo {
  return about === undefined ? photo : { ...photo, about };
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
