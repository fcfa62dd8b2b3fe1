import type { Photo } from '#model/catalog.ts';
import { keysOfCaption } from './captioned-photos.ts';
import type { ReportPlace } from '../places/report-places.ts';
import type { PlacedReport, TopicOccurrence } from '../places/placed-report.ts';
import { topicKey } from '../topics/topic-key.ts';
import { isGenericLabel } from '../topics/topic-labels.ts';
import type { OwnTopic } from '../topics/topics-of-report.ts';

/** What a photo is of, as the catalog names it. */
export type PhotoSubjects = NonNullable<Photo['about']>;

/** A caption that names more than this tells of none of them in particular. */
const MOST_SUBJECTS = 3;

/**
 * The places of a report that the captions of its photos name, by the photo's id; photos that name none are left out.
 * @param topics those of the report
 */
export function subjectsOfPhotos(
  { report: { photos } }: PlacedReport,
  topics: readonly OwnTopic[],
): Readonly<Record<string, PhotoSubjects>> {
  if (photos.length === 0) return {};
  const places = placesByKey(topics);
  const subjects = photos.map((photo) => [photo.id, subjectsOf(photo, places)] as const);
  return Object.fromEntries(subjects.filter(([, about]) => about.length > 0));
}

function subjectsOf(photo: Photo, places: ReadonlyMap<string, ReportPlace>): PhotoSubjects {
  const named: string[] = [];
  for (const key of keysOfCaption(photo)) {
    // "Service map" within "X-Ray service map" is not named a second time.
    const isPart = named.some((longer) => ` ${longer} `.includes(` ${key} `));
    if (places.has(key) && !isPart) named.push(key);
  }
  const found = new Map(
    named.slice(0, MOST_SUBJECTS).flatMap((key) => {
      const place = places.get(key);
      return place === undefined ? [] : [[place.anchor, place.label] as const];
    }),
  );
  return [...found].map(([anchor, label]) => ({ anchor, label }));
}

/** Where the report tells of each of its topics, by every key that the topic goes by. */
function placesByKey(topics: readonly OwnTopic[]): ReadonlyMap<string, ReportPlace> {
  const entries = topics.flatMap(({ topic, mention: { occurrences } }) => {
    const place = (occurrences.find(isOfAgenda) ?? occurrences[0])?.place;
    if (place === undefined || isGenericLabel(topic.label)) return [];
    const names = [topic.label, ...topic.aliases, topic.short?.short ?? ''];
    return [topic.key, ...names.map(topicKey)].map((key) => [key, place] as const);
  });
  return new Map(entries.filter(([key]) => key !== ''));
}

/** The agenda tells what was presented; goals and lessons repeat its names. */
function isOfAgenda({ place }: TopicOccurrence): boolean {
  return place.sectionKind === 'agenda';
}
