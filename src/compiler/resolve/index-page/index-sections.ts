import type { DraftBlock, DraftSection, DraftTopic } from '../../structure/draft.ts';
import { wordsMissing, wordsOf } from '../../structure/text/words.ts';
import type { LanguageReport } from '../report.ts';

/**
 * A report's sections with what the section's index tells of the event and its page does not: without a heading above
 * the page's own, under the index's labels below them.
 */
export function withIndexSections(
  own: readonly DraftSection[],
  { block, blockText, draft }: LanguageReport,
): readonly DraftSection[] {
  if (block === undefined || blockText.length === 0) return own;
  const said = wordsOf(draft.text);
  const told = blockText.filter((section) => wordsMissing(wordsIn(section), said).length > 0);
  const [bare, labelled] = [
    told.filter(({ heading }) => heading === ''),
    told.filter(({ heading }) => heading !== ''),
  ];
  return [...bare, ...own, ...labelled];
}

function wordsIn({ blocks }: DraftSection): string[] {
  return wordsOf(blocks.map(textOfBlock).join(' '));
}

function textOfBlock(block: DraftBlock): string {
  if (block.type === 'markdown') return block.text;
  if (block.type === 'topics') return block.topics.map(textOfTopic).join(' ');
  if (block.type === 'schedule') return block.items.map(({ title }) => title).join(' ');
  return block.photos.map(({ url }) => url).join(' ');
}

function textOfTopic({ label, text, topics }: DraftTopic): string {
  return [label, text, ...topics.map(textOfTopic)].join(' ');
}
