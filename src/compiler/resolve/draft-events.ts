import path from 'node:path';
import { chooseLanguages } from '../collect/page-languages.ts';
import type { Collection, EventPages, EventSection } from '../collect/collect.ts';
import type { PageFile } from '../collect/page-tree.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { FrontMatter } from '../parse/front-matter.ts';
import type { CachedPage, PageCache } from '../page-cache.ts';
import { mapLimited } from '../photos/map-limited.ts';
import type { IndexBlock } from '../recognise/index-block.ts';
import { draftReport } from '../structure/report-draft.ts';
import { blocksSharingDate } from './copied-blocks.ts';
import { worthlessDays } from './front-matter-dates.ts';
import { joinBlocks } from './index-join.ts';
import { pageDiagnostics } from './page-diagnostics.ts';
import { rejectReports } from './reject-reports.ts';
import type { DraftedEvent, LanguageReport, Report } from './report.ts';
import { pageTitle } from './titles.ts';
import { withParts } from './event-parts.ts';

/** Open files at a time; systems allow some hundreds. */
const MOST_AT_A_TIME = 32;

export interface DraftContext {
  readonly collection: Collection;
  readonly cache: PageCache;
  readonly report: Report;
}

/** Every event of a collection with its pages read and its blocks of the section's index joined. */
export async function draftEvents(context: DraftContext): Promise<DraftedEvent[]> {
  const events: DraftedEvent[] = [];
  for (const section of context.collection.sections) {
    const index = await readPages(section.index, context);
    const found =
      section.events.length === 0
        ? eventsOnPage(section, index, context)
        : await eventsOfPages(section, index, context);
    events.push(...found);
  }
  return rejectReports(events, context.report);
}

type Pages = ReadonlyMap<string, CachedPage>;

/** The pages of one place by language, read; what cannot be read is reported and left out. */
export async function readPages(
  files: readonly PageFile[],
  { collection, cache, report }: DraftContext,
): Promise<Pages> {
  const { root } = collection.repository;
  const { pages, hidden } = chooseLanguages(files, collection.config.defaultLanguage);
  for (const { file, by, language } of hidden) {
    report(
      diagnose(
        'page-hidden',
        { file: relative(root, file.path), line: 1 },
        { by: path.basename(by.path), language },
      ),
    );
  }
  const read = new Map<string, CachedPage>();
  for (const [language, file] of pages) {
    const result = await cache.read(file.path, relative(root, file.path));
    if (result.type === 'page') {
      read.set(language, result.page);
      for (const diagnostic of pageDiagnostics(result.page)) report(diagnostic);
    } else
      report(
        diagnose('unreadable-file', { file: result.file, line: 1 }, { reason: result.reason }),
      );
  }
  return read;
}

async function eventsOfPages(
  section: EventSection,
  index: Pages,
  context: DraftContext,
): Promise<DraftedEvent[]> {
  const read = await mapLimited(section.events, MOST_AT_A_TIME, (event) =>
    readPages(event.files, context),
  );
  const blocks = new Map([...index].map(([language, page]) => [language, page.blocks()]));
  const joined = new Map(
    [...blocks].map(([language, list]) => [
      language,
      joinBlocks(subjects(section, read, language), list),
    ]),
  );
  const worthless = worthlessDays(read.flatMap(mainFrontMatter));
  const copiedBlocks = new Set([...blocks.values()].flatMap(blocksSharingDate));
  return Promise.all(
    section.events.map(async (event, position) => {
      const pages = read[position] ?? new Map<string, CachedPage>();
      const parts = await Promise.all(event.parts.map((part) => readPages(part.files, context)));
      const reports = [...pages].map(([language, page]): LanguageReport => {
        const block = joined.get(language)?.[position];
        const otherBlocks = [...joined].flatMap(([other, list]) =>
          other === language ? [] : (list[position] ?? []),
        );
        const draft = withParts(
          page.draft(),
          parts.flatMap((part) => part.get(language) ?? []),
        );
        return {
          language,
          page,
          draft,
          frontMatter: page.parsed.frontMatter,
          ...(block === undefined ? {} : { block }),
          otherBlocks,
          copiedBlocks,
          worthlessDays: worthless,
        };
      });
      return drafted(event, inOrder(reports, context), context);
    }),
  );
}

/** One front matter an event: twins repeat each other's. */
function mainFrontMatter(pages: Pages): FrontMatter[] {
  return [...pages.values()].slice(0, 1).map((page) => page.parsed.frontMatter);
}

function subjects(
  section: EventSection,
  read: readonly Pages[],
  language: string,
): Parameters<typeof joinBlocks>[0] {
  return section.events.map(({ name }, at) => {
    const pages = read[at];
    const page = pages?.get(language) ?? [...(pages?.values() ?? [])][0];
    const title = page === undefined ? undefined : pageTitle(page.draft(), page.parsed.frontMatter);
    return { name, position: at + 1, ...(title === undefined ? {} : { title }) };
  });
}

/** A section without pages below it tells of its events on its own page, one block each. */
function eventsOnPage(section: EventSection, index: Pages, context: DraftContext): DraftedEvent[] {
  const lists = [...index].map(([language, page]) => ({ language, page, blocks: page.blocks() }));
  const most = Math.max(0, ...lists.map(({ blocks }) => blocks.length));
  return Array.from({ length: most }, (_, position) => {
    const reports = lists.flatMap(({ language, page, blocks }) => {
      const block = blocks[position];
      return block === undefined ? [] : [reportOfBlock(language, page, block)];
    });
    const name = `event-${position + 1}`;
    const place = {
      name,
      location: path.join(section.location, name),
      folder: section.location,
      files: [],
      parts: [],
    };
    return drafted(place, inOrder(reports, context), context);
  });
}

function reportOfBlock(language: string, page: CachedPage, block: IndexBlock): LanguageReport {
  const drafted = draftReport(block.nodes, { file: page.file, source: page.parsed.text });
  const draft = { ...drafted, source: block.source };
  return {
    language,
    page,
    draft,
    frontMatter: { values: {}, lines: {} },
    block,
    otherBlocks: [],
    copiedBlocks: new Set(),
    worthlessDays: new Set(),
  };
}

function drafted(
  event: EventPages,
  reports: readonly LanguageReport[],
  { collection }: DraftContext,
): DraftedEvent {
  const { root, site } = collection.repository;
  return {
    name: event.name,
    address: relative(path.join(site, 'content'), event.location),
    pagePath: relative(root, event.location),
    reports,
  };
}

/** The site's default language first, then by code. */
function inOrder(
  reports: readonly LanguageReport[],
  { collection }: DraftContext,
): LanguageReport[] {
  const { defaultLanguage } = collection.config;
  function rank({ language }: LanguageReport): string {
    return language === defaultLanguage ? '' : language;
  }
  return [...reports].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function relative(root: string, path_: string): string {
  return path.relative(root, path_).split(path.sep).join('/');
}
