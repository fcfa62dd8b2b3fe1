import type { EventPages, EventSection } from '../collect/collect.ts';
import type { FrontMatter } from '../parse/front-matter.ts';
import type { CachedPage } from '../page-cache.ts';
import type { ReportDraft } from '../structure/report-draft.ts';
import { blocksSharingDate } from './copied-blocks.ts';
import { draftedEvent } from './drafted-event.ts';
import { withParts } from './event-parts.ts';
import { worthlessDays } from './front-matter-dates.ts';
import { joinBlocks } from './index-join.ts';
import { type DraftContext, type Pages, readPages } from './read-pages.ts';
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
      joinBlocks(subjects(section, read, language), list),
    ]),
  );
  const worthless = worthlessDays(read.flatMap(mainFrontMatter));
  const copiedBlocks = new Set([...blocks.values()].flatMap(blocksSharingDate));
  return section.events.map((event, position) => {
    const pages = read[position] ?? new Map<string, CachedPage>();
    const parts = event.parts.map((part) => readPages(part.files, context));
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
  const pages = readPages(files, context);
  for (const page of pages.values()) page.draft();
  return pages;
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
