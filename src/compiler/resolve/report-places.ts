import type {
  AgendaItem,
  Block,
  EventReport,
  Photo,
  Section,
  SectionKind,
  Topic,
} from '#model/catalog.ts';
import { plainText } from './plain-text.ts';

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
  return [
    { kind: 'event', anchor: '', label: report.title, path: [], text: facts },
    ...report.sections.flatMap((section) => sectionPlaces(section, [])),
    ...report.speakers.map((speaker): ReportPlace => ({
      kind: 'speaker',
      anchor: report.sections.find((section) => section.kind === 'speakers')?.anchor ?? '',
      label: speaker.name,
      path: [],
      text: [speaker.role, speaker.organisation].filter((part) => part !== undefined).join(', '),
      sectionKind: 'speakers',
    })),
    ...report.photos.flatMap((photo) => captionPlaces(photo, report)),
  ];
}

function sectionPlaces(section: Section, path: readonly string[]): ReportPlace[] {
  const inner = section.heading === '' ? path : [...path, section.heading];
  const text = section.blocks
    .flatMap((block) => (block.type === 'markdown' ? plainText(block.text) : []))
    .join(' ');
  const own: ReportPlace = {
    kind: 'section',
    anchor: section.anchor,
    label: section.heading,
    path,
    text,
    sectionKind: section.kind,
    section: section.anchor,
  };
  return [
    own,
    ...section.blocks.flatMap((block) => blockPlaces(block, section, inner)),
    ...section.sections.flatMap((child) => sectionPlaces(child, inner)),
  ];
}

function blockPlaces(block: Block, section: Section, path: readonly string[]): ReportPlace[] {
  if (block.type === 'topics')
    return block.topics.flatMap((topic) => topicPlaces(topic, section, path));
  if (block.type === 'schedule')
    return block.items.map((item) => sessionPlace(item, section, path));
  return [];
}

function topicPlaces(topic: Topic, section: Section, path: readonly string[]): ReportPlace[] {
  const own: ReportPlace = {
    kind: 'topic',
    anchor: topic.anchor,
    label: topic.label,
    path,
    text: plainText(topic.text ?? ''),
    sectionKind: section.kind,
    section: section.anchor,
  };
  if (topic.topics.length === 0) return [own];
  const inner = topic.label === '' ? path : [...path, topic.label];
  return [own, ...topic.topics.flatMap((child) => topicPlaces(child, section, inner))];
}

function sessionPlace(item: AgendaItem, section: Section, path: readonly string[]): ReportPlace {
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
