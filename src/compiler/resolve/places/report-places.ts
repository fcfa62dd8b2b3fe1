import type {
  AgendaItem,
  EventReport,
  Photo,
  Section,
  SectionKind,
  Speaker,
  Topic,
} from '#model/catalog.ts';
import { plainText } from '../text/plain-text.ts';

/** One spot of a report that can be pointed at, with its own words. Every word belongs to one spot only. */
export interface ReportPlace {
  readonly kind: 'event' | 'section' | 'session' | 'topic' | 'speaker' | 'caption';
  readonly anchor: string;
  readonly label: string;
  /** Headings above it, the outermost first. */
  readonly path: readonly string[];
  readonly text: string;
  readonly sectionKind?: SectionKind;
  /** The section that it stands in. */
  readonly section?: string;
  readonly speakers?: readonly string[];
  readonly photo?: Photo;
}

/** Every place of a report in source order: the event, its sections, sessions and topics, speakers, captions. */
export function placesOf(report: EventReport): ReportPlace[] {
  const facts = report.facts.map((fact) => `${fact.label}: ${fact.value}`).join('. ');
  const places: ReportPlace[] = [
    { kind: 'event', anchor: '', label: report.title, path: [], text: facts },
  ];
  // All sections add to one list: lists of lists would be copied once for each level above them.
  for (const section of report.sections) addSection(places, section, []);
  for (const speaker of report.speakers) places.push(speakerPlace(speaker, report));
  for (const photo of report.photos) places.push(...captionPlaces(photo, report));
  return places;
}

function speakerPlace({ name, role, organisation }: Speaker, report: EventReport): ReportPlace {
  return {
    kind: 'speaker',
    anchor: report.sections.find((section) => section.kind === 'speakers')?.anchor ?? '',
    label: name,
    path: [],
    text: [role, organisation].filter((part) => part !== undefined).join(', '),
    sectionKind: 'speakers',
  };
}

function addSection(places: ReportPlace[], section: Section, path: readonly string[]): void {
  const { anchor, heading, kind, blocks, sections } = section;
  const texts: string[] = [];
  for (const block of blocks) if (block.type === 'markdown') texts.push(plainText(block.text));
  places.push({
    kind: 'section',
    anchor,
    label: heading,
    path,
    text: texts.join(' '),
    sectionKind: kind,
    section: anchor,
  });
  const within = { section, path: heading === '' ? path : [...path, heading] };
  for (const block of blocks) {
    if (block.type === 'topics') for (const own of block.topics) addTopic(places, own, within);
    if (block.type === 'schedule')
      for (const item of block.items) places.push(sessionPlace(item, within));
  }
  for (const child of sections) addSection(places, child, within.path);
}

interface Surroundings {
  readonly section: Section;
  /** Headings above, that of the section included. */
  readonly path: readonly string[];
}

function addTopic(
  places: ReportPlace[],
  { anchor, label, text = '', topics }: Topic,
  { section, path }: Surroundings,
): void {
  places.push({
    kind: 'topic',
    anchor,
    label,
    path,
    text: plainText(text),
    sectionKind: section.kind,
    section: section.anchor,
  });
  if (topics.length === 0) return;
  const within = { section, path: label === '' ? path : [...path, label] };
  for (const topic of topics) addTopic(places, topic, within);
}

function sessionPlace(item: AgendaItem, { section, path }: Surroundings): ReportPlace {
  return {
    kind: 'session',
    anchor: item.anchor,
    label: item.title,
    path,
    text: plainText(item.text ?? ''),
    sectionKind: section.kind,
    section: section.anchor,
    speakers: item.speakers,
  };
}

function captionPlaces(photo: Photo, report: EventReport): ReportPlace[] {
  const label = photo.caption ?? photo.alt;
  if (label === '') return [];
  return [
    {
      kind: 'caption',
      anchor: photo.section ?? '',
      label,
      path: headingsAbove(photo.section, report.sections),
      text: '',
      photo,
    },
  ];
}

function headingsAbove(anchor: string | undefined, sections: readonly Section[]): string[] {
  for (const section of sections) {
    if (section.anchor === anchor) return section.heading === '' ? [] : [section.heading];
    const below = headingsAbove(anchor, section.sections);
    if (below.length > 0) return [section.heading, ...below];
  }
  return [];
}
