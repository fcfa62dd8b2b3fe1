import type { Diagnostic } from '#model/catalog.ts';
import type { CachedPage } from '../page-cache.ts';
import type { FrontMatter } from '../parse/front-matter/front-matter.ts';
import type { IndexBlock } from '../recognise/index-page/index-block.ts';
import type { DraftSection } from '../structure/draft.ts';
import type { ReportDraft } from '../structure/report-draft.ts';

/** One report in one language with everything else that speaks of its event. */
export interface LanguageReport {
  readonly language: string;
  readonly page: CachedPage;
  readonly draft: ReportDraft;
  /** Empty for a report that is only a part of a page: the page's front matter speaks of all of them. */
  readonly frontMatter: FrontMatter;
  /** What the section's index says of the event: in this language, and in the others. */
  readonly block?: IndexBlock;
  readonly otherBlocks: readonly IndexBlock[];
  /** What the block tells of the event besides its facts. */
  readonly blockText: readonly DraftSection[];
  /** Those of the blocks that give another event's date too: copied and not adapted, as far as one can tell. */
  readonly copiedBlocks: ReadonlySet<IndexBlock>;
  /** Those that say of it word for word what they say of another event. */
  readonly repeatedBlocks: ReadonlySet<IndexBlock>;
  /** The event's reports in other languages. */
  readonly twins: readonly Twin[];
  /** Days in the front matter that are no evidence. */
  readonly worthlessDays: ReadonlySet<string>;
}

/** What one report can learn from the same event's report in another language. */
export type Twin = Pick<LanguageReport, 'draft' | 'frontMatter'>;

/** All that a report brings, as objects and texts that can be compared. */
export function statedInputs(input: LanguageReport): unknown[] {
  const { draft, frontMatter, block, otherBlocks, copiedBlocks, repeatedBlocks } = input;
  const blocks = [block, ...otherBlocks];
  const copied = blocks.map((one) => one !== undefined && copiedBlocks.has(one)).join();
  const repeated = blocks.map((one) => one !== undefined && repeatedBlocks.has(one)).join();
  const texts = [copied, repeated, [...input.worthlessDays].join()];
  const twins = input.twins.flatMap((twin) => [twin.draft, twin.frontMatter]);
  return [draft, frontMatter, ...blocks, ...texts, ...twins];
}

/** One event in all the languages in which it was reported, the site's default first. */
export interface DraftedEvent {
  /** Folder or file name, or the block's heading where several events share a page. */
  readonly name: string;
  /** Path of the page on the site, relative to its content folder. */
  readonly address: string;
  /** The folder that has the page's address, relative to the repository's root. */
  readonly pagePath: string;
  readonly reports: readonly LanguageReport[];
}

export type Report = (diagnostic: Diagnostic) => void;
