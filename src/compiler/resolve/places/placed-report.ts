import type { EventReport } from '#model/catalog.ts';
import { digest } from '../../digest.ts';
import { lazy } from '../../lazy.ts';
import {
  type NamedTopic,
  type TaughtShortForm,
  type TopicNamer,
  createTopicNamer,
  taughtIn,
} from '../topics/place-topics.ts';
import { type ReportPlace, placesOf } from './report-places.ts';
import { speakerKey } from '../speakers/speaker-key.ts';

/** A report with its places, which are found once and used by topics, search and speakers. */
export interface PlacedReport {
  /** Language and slug: tells it from all others. */
  readonly key: string;
  readonly report: EventReport;
  readonly places: readonly ReportPlace[];
  /** The places that name a topic, in order. */
  readonly occurrences: readonly TopicOccurrence[];
  readonly taught: readonly TaughtShortForm[];
  /** What makes each of its speakers the same person as another's, in their order. */
  readonly speakerKeys: readonly string[];
  /** Stands for all that other reports' links, and what topics have to do with each other, can depend on. */
  signature(): string;
}

export interface TopicOccurrence extends NamedTopic {
  readonly place: ReportPlace;
  /** Number of the place among those of its report. */
  readonly at: number;
  /** What it stands under has the same number in all of the report. */
  readonly heading: number;
}

/** Places the reports of a site: what labels name is shared by all of them. */
export function createReportPlacer(): (report: EventReport) => PlacedReport {
  const nameTopic = createTopicNamer();
  return (report) => placeReport(report, nameTopic);
}

function placeReport(report: EventReport, nameTopic: TopicNamer): PlacedReport {
  const places = placesOf(report);
  const speakerKeys = report.speakers.map(({ name }) => speakerKey(name));
  const occurrences = occurrencesIn(places, nameTopic, new Set(speakerKeys));
  const taught = taughtIn(places);
  return {
    key: `${report.language}/${report.slug}`,
    report,
    places,
    occurrences,
    taught,
    speakerKeys,
    signature: lazy(() => signatureOf(report, occurrences, taught)),
  };
}

function occurrencesIn(
  places: readonly ReportPlace[],
  nameTopic: TopicNamer,
  speakers: ReadonlySet<string>,
): TopicOccurrence[] {
  const numberOf = createHeadingNumbers();
  const occurrences: TopicOccurrence[] = [];
  for (const [at, place] of places.entries()) {
    const named = nameTopic(place, speakers);
    if (named === undefined) continue;
    const { written, key, isProduct } = named;
    occurrences.push({ written, key, isProduct, place, at, heading: numberOf(place) });
  }
  return occurrences;
}

/** Numbers what places stand under, in the order in which it is asked for. */
function createHeadingNumbers(): (place: ReportPlace) => number {
  const numbers = new Map<string, number>();
  let last: { readonly place: ReportPlace; readonly number: number } | undefined;
  return (place) => {
    // The items of a list share their path.
    if (last?.place.path === place.path && last.place.section === place.section) return last.number;
    const above = `${place.section ?? ''}\n${place.path.join('\n')}`;
    const number = numbers.get(above) ?? numbers.size;
    numbers.set(above, number);
    last = { place, number };
    return number;
  };
}

/** A digest: of ten thousand reports the texts themselves would weigh as much as their places. */
function signatureOf(
  { slug, language, languages, title, date, speakers, photos }: EventReport,
  occurrences: readonly TopicOccurrence[],
  taught: readonly TaughtShortForm[],
): string {
  const text = JSON.stringify([
    [slug, language, languages, title, date?.start],
    speakers.map(({ name }) => name),
    photos.map(({ id, caption, alt }) => [id, caption, alt]),
    occurrences.map(signedOccurrence),
    taught,
  ]);
  return digest(text);
}

function signedOccurrence({ place, at, heading, written }: TopicOccurrence): unknown[] {
  const { kind, anchor, label, sectionKind } = place;
  return [at, heading, kind, anchor, label, sectionKind, written === label ? 0 : written];
}
