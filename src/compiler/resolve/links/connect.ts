import type { EventReport, EventSummary, Photo, Section, Topic } from '#model/catalog.ts';
import type { ReportLinks } from './links-of-report.ts';
import type { PhotoSubjects } from '../photos/photo-subjects.ts';
import type { PlacedReport } from '../places/placed-report.ts';
import { thumbnailOf } from '../photos/thumbnail.ts';

/** Photos on a card. */
const THUMBNAILS = 4;

/** What lists and cards need of a report, joined to the others. Its fields are written in one order, so that files are stable. */
export function connectSummary({ report }: PlacedReport, links: ReportLinks): EventSummary {
  const {
    reportTitle: _title,
    facts: _facts,
    factHeaders: _headers,
    speakers: _speakers,
    sections: _sections,
    photos: _photos,
    source: _source,
    hugoPath: _path,
    ...summary
  } = report;
  return { ...summary, ...countsAndTopics(report, links) };
}

/** Joins a report to the others: ids of topics and speakers, related events, neighbours in time. */
export function connectReport(placed: PlacedReport, links: ReportLinks): EventReport {
  const { report, occurrences } = placed;
  const ids = new Map(
    occurrences.map(({ place }, index) => [place.anchor, links.topicIds[index]] as const),
  );
  return {
    ...report,
    ...countsAndTopics(report, links),
    speakers: report.speakers.map((speaker, index) => ({
      ...speaker,
      ...idOf(links.speakers[index]),
    })),
    sections: report.sections.map((section) => withTopicIds(section, ids)),
    photos: connectedPhotos(placed, links),
    ...(links.related.length === 0 ? {} : { related: [...links.related] }),
    ...(links.previous === undefined ? {} : { previous: links.previous }),
    ...(links.next === undefined ? {} : { next: links.next }),
  };
}

/** A report's photos with what they are of. */
export function connectedPhotos({ report }: PlacedReport, links: ReportLinks): Photo[] {
  return report.photos.map((photo) => withSubjects(photo, links.photoSubjects[photo.id]));
}

type CountsAndTopics = Pick<EventSummary, 'counts' | 'topics' | 'leadingTopics' | 'thumbnails'>;

function countsAndTopics(report: EventReport, links: ReportLinks): CountsAndTopics {
  return {
    counts: { ...report.counts, topics: links.topics, sessions: countSessions(report) },
    topics: links.leadingTopics.map(({ id }) => id),
    leadingTopics: [...links.leadingTopics],
    ...(report.photos.length === 0
      ? {}
      : { thumbnails: report.photos.slice(0, THUMBNAILS).map(thumbnailOf) }),
  };
}

function idOf(id: string | undefined): { id?: string } {
  return id === undefined ? {} : { id };
}

function withSubjects(photo: Photo, about: PhotoSubjects | undefined): Photo {
  return about === undefined ? photo : { ...photo, about };
}

/** Ids of topics by the anchor at which the report names them. */
type TopicIds = ReadonlyMap<string, string | undefined>;

function withTopicIds(section: Section, ids: TopicIds): Section {
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

function topicWithId(topic: Topic, ids: TopicIds): Topic {
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
