import type { EventPages, EventSection } from '../collect/collect.ts';
import type { FrontMatter } from '../parse/front-matter.ts';
import type { CachedPage } from '../page-cache.ts';
import type { ReportDraft } from '../structure/report-draft.ts';
import { blocksSharingDate, dayOfBlock, repeatedBlocks } from './copied-blocks.ts';
import { draftedEvent } from './drafted-event.ts';
import { withParts } from './event-parts.ts';
import { worthlessDays } from './front-matter-dates.ts';
import { missingReports } from './missing-reports.ts';
import { type JoinSubject, joinBlocks } from './index-join.ts';
import { dateEvidence } from './event-date.ts';
import { TEMPLATE_DATES } from '../lexicon/template-dates.ts';
import type { IndexBlock } from '../recognise/index-block.ts';
import { isSampleEvent } from '../recognise/template-leftovers.ts';
import { type DraftContext, type Pages, readReportPages } from './read-pages.ts';
import type { DraftedEvent, LanguageReport } from './report.ts';
import { pageTitle } from './titles.ts';

/** The events of a section's pages, each with the blocks of the section's index that speak of it. */
export function eventsOfPages(
  section: EventSection,
  index: Pages,
  context: DraftContext,
): DraftedEvent[] {
  const read = section.events.map((event) => draftedPages(event, context));
  const blocks = new Map([...index].map(([language, page]) => [language, page.index().blocks]));
  const joined = new Map(
    [...blocks].map(([language, list]) => [
      language,
      joinBlocks(subjects(section, read, language), list, dayOfBlock),
    ]),
  );
  for (const [language, list] of blocks)
    for (const diagnostic of missingReports(list, joined.get(language) ?? []))
      context.report(diagnostic);
  const worthless = worthlessDays(read.flatMap(mainFrontMatter));
  const copiedBlocks = new Set([...blocks.values()].flatMap(blocksSharingDate));
  const repeated = new Set([...blocks.values()].flatMap(repeatedBlocks));
  return section.events.map((event, position) => {
    const pages = read[position] ?? new Map<string, CachedPage>();
    const parts = event.parts.map((part) => readReportPages(part.files, context));
    const reports = [...pages].map(([language, page]): LanguageReport => {
      const block = joined.get(language)?.[position];
      const otherBlocks = [...joined].flatMap(([other, list]) =>
        other === language ? [] : (list[position] ?? []),
      );
      return {
        language,
        page,
        draft: wholeDraft(
          page,
          parts.flatMap((part) => part.get(language) ?? []),
          context,
        ),
        frontMatter: page.parsed.frontMatter,
        ...(block === undefined ? {} : { block }),
        otherBlocks,
        copiedBlocks,
        repeatedBlocks: repeated,
        twinTitles: twinTitles(pages, language),
        worthlessDays: worthless,
      };
    });
    return draftedEvent(event, reports, context);
  });
}

/** A page's draft with those of its parts; the same object as long as all of them are. */
function wholeDraft(
  page: CachedPage,
  parts: readonly CachedPage[],
  { memo }: DraftContext,
): ReportDraft {
  if (parts.length === 0) return page.draft();
  return memo.get(`whole ${page.file}`, [page, ...parts], () => withParts(page.draft(), parts));
}

/** The pages of an event, each drafted before the next event's are read: a tree is many times its text. */
function draftedPages({ files }: EventPages, context: DraftContext): Pages {
  const pages = readReportPages(files, context);
  for (const page of pages.values()) page.draft();
  return pages;
}

/** One front matter an event: twins repeat each other's. */
function mainFrontMatter(pages: Pages): FrontMatter[] {
  return [...pages.values()].slice(0, 1).map((page) => page.parsed.frontMatter);
}

function subjects(section: EventSection, read: readonly Pages[], language: string): JoinSubject[] {
  return section.events.map(({ name }, at) => {
    const pages = read[at];
    const page = pages?.get(language) ?? [...(pages?.values() ?? [])][0];
    const title = page && titleOf(page);
    return {
      name,
      position: at + 1,
      ...(title === undefined ? {} : { title }),
      days: () => (page === undefined ? [] : ownDays(page, language)),
    };
  });
}

/** The names that an event has in other languages, but for the template's: its sample was left in place of a twin. */
function twinTitles(pages: Pages, language: string): string[] {
  return [...pages].flatMap(([other, page]) => {
    const title = other === language ? undefined : titleOf(page);
    return title === undefined || isSampleEvent(title) ? [] : [title];
  });
}

function titleOf(page: CachedPage): string | undefined {
  return pageTitle(page.draft(), page.parsed.frontMatter);
}

/** The days that a page gives its event without any index. */
function ownDays(page: CachedPage, language: string): string[] {
  const alone = {
    language,
    page,
    draft: page.draft(),
    frontMatter: page.parsed.frontMatter,
    otherBlocks: [],
    copiedBlocks: new Set<IndexBlock>(),
    repeatedBlocks: new Set<IndexBlock>(),
    twinTitles: [],
    worthlessDays: TEMPLATE_DATES,
  };
  return dateEvidence(alone).map(({ date }) => date.start);
}
