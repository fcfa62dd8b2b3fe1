import type { EventReport, Section, Speaker, SpeakerPage } from '#model/catalog.ts';
import { createNamer, slugify } from '#model/slug.ts';
import type { PlacedReport } from './placed-report.ts';
import { speakerKey } from './speaker-key.ts';

/** The id of each person of the site, by {@link speakerKey}; the order of reports alone decides. */
export function speakerIds(reports: readonly PlacedReport[]): ReadonlyMap<string, string> {
  const name = createNamer();
  const keys = new Set(reports.flatMap(({ speakerKeys }) => speakerKeys));
  return new Map([...keys].sort().map((key) => [key, name(slugify(key, 'speaker'))]));
}

/** Who spoke where, in the reports that are shown in one language; most appearances first. */
export function speakerPages(
  shown: readonly PlacedReport[],
  ids: ReadonlyMap<string, string>,
): SpeakerPage[] {
  const pages = new Map<string, OpenPage>();
  for (const { report, speakerKeys } of shown) {
    for (const [index, speaker] of report.speakers.entries()) {
      const key = speakerKeys[index] ?? speaker.name;
      const id = ids.get(key) ?? key;
      const page = pages.get(id) ?? openPage(speaker.name);
      pages.set(id, page);
      if (speaker.role !== undefined) page.roles.add(speaker.role);
      if (!page.appearances.has(report.slug))
        page.appearances.set(report.slug, appearance(report, key, speaker));
    }
  }
  return [...pages]
    .map(([id, { name, roles, appearances }]) => ({
      id,
      name,
      roles: [...roles],
      appearances: [...appearances.values()],
    }))
    .sort((a, b) => b.appearances.length - a.appearances.length || (a.id < b.id ? -1 : 1));
}

interface OpenPage {
  /** As it was written first. */
  readonly name: string;
  readonly roles: Set<string>;
  /** By the event's slug. */
  readonly appearances: Map<string, SpeakerPage['appearances'][number]>;
}

function openPage(name: string): OpenPage {
  return { name, roles: new Set(), appearances: new Map() };
}

function appearance(
  report: EventReport,
  key: string,
  speaker: Speaker,
): SpeakerPage['appearances'][number] {
  const anchor = report.sections.find((section) => section.kind === 'speakers')?.anchor;
  return {
    slug: report.slug,
    language: report.language,
    event: report.title,
    ...(report.date === undefined ? {} : { date: report.date.start }),
    ...(speaker.role === undefined ? {} : { role: speaker.role }),
    ...(speaker.organisation === undefined ? {} : { organisation: speaker.organisation }),
    sessions: report.sections.flatMap((section) => sessionsOf(section, key)),
    ...(anchor === undefined ? {} : { anchor }),
  };
}

function sessionsOf(section: Section, key: string): { title: string; anchor: string }[] {
  const items = section.blocks.flatMap((block) => (block.type === 'schedule' ? block.items : []));
  const own = items.filter((item) => item.speakers.some((name) => speakerKey(name) === key));
  return [
    ...own.map(({ title, anchor }) => ({ title, anchor })),
    ...section.sections.flatMap((child) => sessionsOf(child, key)),
  ];
}
