import path from 'node:path';
import type { EventSection } from '../../collect/collect.ts';
import type { CachedPage } from '../../page-cache.ts';
import type { IndexBlock } from '../../recognise/index-page/index-block.ts';
import { draftReport } from '../../structure/report-draft.ts';
import { draftedEvent } from './drafted-event.ts';
import type { DraftContext, Pages } from './read-pages.ts';
import type { DraftedEvent, LanguageReport } from '../report.ts';

/** A section without pages below it tells of its events on its own page, one block each. */
export function eventsOnPage(
  section: EventSection,
  index: Pages,
  context: DraftContext,
): DraftedEvent[] {
  const lists = [...index].map(([language, page]) => ({
    language,
    page,
    blocks: page.index().blocks,
  }));
  const most = Math.max(0, ...lists.map(({ blocks }) => blocks.length));
  return Array.from({ length: most }, (_, position) => {
    const reports = lists.flatMap(({ language, page, blocks }) => {
      const block = blocks[position];
      if (block === undefined) return [];
      return context.memo.get(`block ${language} ${page.file}:${position}`, [page, block], () => [
        reportOfBlock(language, page, block),
      ]);
    });
    const name = `event-${position + 1}`;
    const place = {
      name,
      location: path.join(section.location, name),
      folder: section.location,
      files: [],
      parts: [],
    };
    return draftedEvent(place, reports, context);
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
    blockText: [],
    copiedBlocks: new Set(),
    repeatedBlocks: new Set(),
    twins: [],
    worthlessDays: new Set(),
  };
}
