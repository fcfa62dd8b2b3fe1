import type { EventReport, Section, SpeakerPage } from '#model/catalog.ts';
import { createNamer, normaliseLetters, slugify } from '#model/slug.ts';
import type { PlacedReport } from './topic-book.ts';

const HONORIFICS = /^(?:mr|mrs|ms|miss|dr|prof|anh|chi|ong|ba|thay|co|ts|ths)\.?\s+/;

/** What two spellings of one person's name share: letters folded, titles dropped. */
export function speakerKey(name: string): string {
  let key = normaliseLetters(name)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  while (HONORIFICS.test(key)) key = key.replace(HONORIFICS, '');
  return key.replace(/[^a-z0-9]+/g, ' ').trim();
}

/** The id of each person of the site, by {@link speakerKey}; the order of reports alone decides. */
export function speakerIds(reports: readonly PlacedReport[]): ReadonlyMap<string, string> {
  const name = createNamer();
  const keys = new Set(
    reports.flatMap(({ report }) => report.speakers.map((speaker) => speakerKey(speaker.name))),
  );
  return new Map([...keys].sort().map((key) => [key, name(slugify(key, 'speaker'))]));
}

/** Who spoke where, in the reports that are shown in one language; most appearances first. */
export function speakerPages(
  shown: readonly PlacedReport[],
  ids: ReadonlyMap<string, string>,
): SpeakerPage[] {
  const pages = new Map<string, SpeakerPage>();
  for (const { report } of shown) {
    for (const speaker of report.speakers) {
      const key = speakerKey(speaker.name);
      const id = ids.get(key) ?? key;
      const page = pages.get(id) ?? { id, name: speaker.name, roles: [], appearances: [] };
      pages.set(id, page);
      if (speaker.role !== undefined && !page.roles.includes(speaker.role))
        page.roles.push(speaker.role);
      if (page.appearances.some(({ slug }) => slug === report.slug)) continue;
      page.appearances.push(appearance(report, key, speaker));
    }
  }
  return [...pages.values()].sort(
    (a, b) => b.appearances.length - a.appearances.length || (a.id < b.id ? -1 : 1),
  );
}

function appearance(
  report: EventReport,
  key: string,
  speaker: EventReport['speakers'][number],
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
