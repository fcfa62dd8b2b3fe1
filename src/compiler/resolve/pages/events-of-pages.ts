import type { EventPages, EventSection } from '../../collect/collect.ts';
import type { FrontMatter } from '../../parse/front-matter/front-matter.ts';
import type { CachedPage } from '../../page-cache.ts';
import type { ReportDraft } from '../../structure/report-draft.ts';
import { draftedEvent } from './drafted-event.ts';
import { withParts } from './event-parts.ts';
import { worthlessDays } from '../facts/front-matter-dates.ts';
import { inOwnLanguages } from './own-languages.ts';
import { joinIndex } from '../index-page/join-index.ts';
import { type DraftContext, type Pages, readReportPages } from './read-pages.ts';
import type { DraftedEvent, LanguageReport } from '../report.ts';

/** The events of a section's pages, each with the blocks of the section's index that speak of it. */
export function eventsOfPages(
  section: EventSection,
  index: Pages,
  context: DraftContext,
): DraftedEvent[] {
  const read = inOwnLanguages(
    section.events,
    section.events.map((event) => draftedPages(event, context)),
  );
  const joined = joinIndex({ section, index, read }, context);
  for (const { missing } of joined.values()) missing.forEach(context.report);
  const worthless = worthlessDays(read.flatMap(mainFrontMatter));
  const languages = [...joined.values()];
  const copiedBlocks = new Set(languages.flatMap(({ copied }) => copied));
  const repeated = new Set(languages.flatMap(({ repeated: blocks }) => blocks));
  return section.events.map((event, position) => {
    const pages = read[position] ?? new Map<string, CachedPage>();
    const parts = event.parts.map((part) => readReportPages(part.files, context));
    const reports = [...pages].map(([language, page]): LanguageReport => {
      const block = joined.get(language)?.blocks[position];
      const otherBlocks = [...joined].flatMap(([other, { blocks }]) =>
        other === language ? [] : (blocks[position] ?? []),
      );
      return {
        language,
        page,
        draft: wholeDraft(
          page,
          parts.flatMap((part) => partFor(part, { language, isOnly: pages.size === 1 })),
          context,
        ),
        frontMatter: page.parsed.frontMatter,
        ...(block === undefined ? {} : { block }),
        otherBlocks,
        blockText: (block && index.get(language)?.index().textOf(block)) ?? [],
        copiedBlocks,
        repeatedBlocks: repeated,
        twins: [],
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

/** A part in the report's language; an event that is told in one language has all of its parts. */
function partFor(
  part: Pages,
  { language, isOnly }: { readonly language: string; readonly isOnly: boolean },
): CachedPage[] {
  const own = part.get(language) ?? (isOnly ? [...part.values()][0] : undefined);
  return own === undefined ? [] : [own];
}

/** One front matter an event: twins repeat each other's. */
function mainFrontMatter(pages: Pages): FrontMatter[] {
  return [...pages.values()].slice(0, 1).map((page) => page.parsed.frontMatter);
}
