import type { Diagnostic } from '#model/catalog.ts';
import type { EventSection } from '../../collect/collect.ts';
import { TEMPLATE_DATES } from '../../lexicon/template-dates.ts';
import type { CachedPage } from '../../page-cache.ts';
import type { IndexBlock } from '../../recognise/index-page/index-block.ts';
import { blocksSharingDate, dayOfBlock, repeatedBlocks } from './copied-blocks.ts';
import { dateEvidence } from '../facts/event-date.ts';
import { type JoinSubject, joinBlocks } from './index-join.ts';
import { missingReports } from './missing-reports.ts';
import type { DraftContext, Pages } from '../pages/read-pages.ts';
import { pageTitle } from '../titles/titles.ts';

/** A section with its index and the pages of each of its events, in their order. */
interface ReadSection {
  readonly section: EventSection;
  readonly index: Pages;
  readonly read: readonly Pages[];
}

/** What a section's index in one language says of the section's events. */
export interface JoinedIndex {
  /** The block of each event, in the order of the events. */
  readonly blocks: readonly (IndexBlock | undefined)[];
  readonly copied: readonly IndexBlock[];
  readonly repeated: readonly IndexBlock[];
  /** Told of blocks without a page. */
  readonly missing: readonly Diagnostic[];
}

/** A section's index by language, joined with its events; done again only where a name or a day has changed. */
export function joinIndex(
  { section, index, read }: ReadSection,
  { memo }: Pick<DraftContext, 'memo'>,
): ReadonlyMap<string, JoinedIndex> {
  const joined = new Map<string, JoinedIndex>();
  for (const [language, page] of index) {
    const list = page.index().blocks;
    const subjects = section.events.map(({ name }, at) => subjectOf({ name, at, language }));
    const value = memo.get(
      `joined ${section.location} ${language}`,
      () => [list, ...subjects.flatMap(({ name, title, days }) => [name, title, days().join()])],
      () => joinedIndex(list, subjects),
    );
    joined.set(language, value);
  }
  return joined;

  function subjectOf(event: { name: string; at: number; language: string }): JoinSubject {
    const { name, at, language } = event;
    const pages = read[at];
    const page = pages?.get(language) ?? [...(pages?.values() ?? [])][0];
    const title = page && titleOf(page);
    return {
      name,
      position: at + 1,
      ...(title === undefined ? {} : { title }),
      days: () =>
        page === undefined
          ? []
          : memo.get(`days ${language} ${page.file}`, [page], () => ownDays(page, language)),
    };
  }
}

function joinedIndex(list: readonly IndexBlock[], subjects: readonly JoinSubject[]): JoinedIndex {
  const blocks = joinBlocks(subjects, list, dayOfBlock);
  return {
    blocks,
    copied: blocksSharingDate(list),
    repeated: repeatedBlocks(list),
    missing: missingReports(list, blocks),
  };
}

/** The name that a page gives its event. */
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
    blockText: [],
    copiedBlocks: new Set<IndexBlock>(),
    repeatedBlocks: new Set<IndexBlock>(),
    twins: [],
    worthlessDays: TEMPLATE_DATES,
  };
  return dateEvidence(alone).map(({ date }) => date.start);
}
