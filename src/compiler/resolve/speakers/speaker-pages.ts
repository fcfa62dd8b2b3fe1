import type { AgendaItem, Block, Section, SpeakerPage } from '#model/catalog.ts';
import { createNamer, slugify } from '#model/slug.ts';
import type { Memo } from '../../memo.ts';
import type { PlacedReport } from '../places/placed-report.ts';
import { speakerKey } from './speaker-key.ts';

/** The id of each person of the site, by {@link speakerKey}; the order of reports alone decides. */
export function speakerIds(reports: readonly PlacedReport[]): ReadonlyMap<string, string> {
  const name = createNamer();
  const keys = new Set(reports.flatMap(({ speakerKeys }) => speakerKeys));
  return new Map([...keys].sort().map((key) => [key, name(slugify(key, 'speaker'))]));
}

export interface SpeakerPagesOptions {
  /** Of {@link speakerIds}. */
  readonly ids: ReadonlyMap<string, string>;
  readonly memo: Memo;
}

/** Who spoke where, in the reports that are shown in one language; most appearances first. */
export function speakerPages(
  shown: readonly PlacedReport[],
  { ids, memo }: SpeakerPagesOptions,
): SpeakerPage[] {
  const pages = new Map<string, OpenPage>();
  for (const placed of shown) {
    const appearances = memo.get(`appearances ${placed.key}`, [placed], () =>
      appearancesIn(placed),
    );
    for (const { key, name, appearance } of appearances) {
      const id = ids.get(key) ?? key;
      const page = pages.get(id) ?? { name, roles: new Set(), appearances: new Map() };
      pages.set(id, page);
      if (appearance.role !== undefined) page.roles.add(appearance.role);
      if (!page.appearances.has(appearance.slug)) page.appearances.set(appearance.slug, appearance);
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
  readonly appearances: Map<string, Appearance>;
}

type Appearance = SpeakerPage['appearances'][number];

interface OwnAppearance {
  /** The speaker's {@link speakerKey}. */
  readonly key: string;
  readonly name: string;
  readonly appearance: Appearance;
}

function appearancesIn({ report, speakerKeys }: PlacedReport): OwnAppearance[] {
  const anchor = report.sections.find((section) => section.kind === 'speakers')?.anchor;
  const sessions = sessionsIn(report.sections);
  return report.speakers.map((speaker, index) => {
    const key = speakerKeys[index] ?? speaker.name;
    const { name, role, organisation } = speaker;
    const appearance = {
      slug: report.slug,
      language: report.language,
      event: report.title,
      ...(report.date === undefined ? {} : { date: report.date.start }),
      ...(role === undefined ? {} : { role }),
      ...(organisation === undefined ? {} : { organisation }),
      sessions: [...(sessions.get(key) ?? [])],
      ...(anchor === undefined ? {} : { anchor }),
    };
    return { key, name, appearance };
  });
}

type Sessions = Appearance['sessions'];

/** The sessions of each speaker, by {@link speakerKey}, in the report's order. */
function sessionsIn(
  sections: readonly Section[],
  found = new Map<string, Sessions>(),
): ReadonlyMap<string, Sessions> {
  for (const section of sections) {
    for (const { title, anchor, speakers } of section.blocks.flatMap(itemsOf)) {
      for (const key of new Set(speakers.map(speakerKey))) {
        const own = found.get(key);
        if (own === undefined) found.set(key, [{ title, anchor }]);
        else own.push({ title, anchor });
      }
    }
    sessionsIn(section.sections, found);
  }
  return found;
}

function itemsOf(block: Block): readonly AgendaItem[] {
  return block.type === 'schedule' ? block.items : [];
}
