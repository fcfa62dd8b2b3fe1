import { diagnose } from '../../diagnostics/diagnose.ts';
import type { IndexBlock } from '../../recognise/index-page/index-block.ts';
import { isSampleEvent } from '../../recognise/leftovers/template-sample.ts';
import { dayOfBlock } from './copied-blocks.ts';
import { dateEvidence } from '../facts/event-date.ts';
import { blockNames } from './index-join.ts';
import type { LanguageReport, Report } from '../report.ts';
import { OTHER_NAME, comparableName, sharedWords } from '../titles/similar-names.ts';
import { pageTitle } from '../titles/titles.ts';

/**
 * The report without blocks of the index that speak of another event: their name is another one than its pages give it
 * in any language, and they are the template's sample or another block's copy, or their date contradicts every other
 * source.
 */
export function believeBlocks(input: LanguageReport, report: Report): LanguageReport {
  const { block, ...rest } = input;
  if (block === undefined && input.otherBlocks.length === 0) return input;
  const title = pageTitle(input.draft, input.frontMatter);
  if (title === undefined) return input;
  const twins = input.twins.flatMap((twin) => pageTitle(twin.draft, twin.frontMatter) ?? []);
  const foreign = foreignBlocks(input, [title, ...twins]);
  if (foreign.size === 0) return input;
  const isForeign = block !== undefined && foreign.has(block);
  if (isForeign)
    report(
      diagnose('index-contradicts', block.source, { name: blockNames(block)[0] ?? '', title }),
    );
  return {
    ...rest,
    ...(block === undefined || isForeign ? {} : { block }),
    otherBlocks: input.otherBlocks.filter((other) => !foreign.has(other)),
  };
}

function foreignBlocks(input: LanguageReport, titles: readonly string[]): ReadonlySet<IndexBlock> {
  const own = titles.map(comparableName);
  const blocks = [...(input.block === undefined ? [] : [input.block]), ...input.otherBlocks];
  const misnamed = blocks.filter((block) => {
    const names = blockNames(block).map(comparableName);
    return (
      names.length > 0 &&
      names.every((name) => own.every((title) => sharedWords(name, title) < OTHER_NAME))
    );
  });
  return new Set(
    misnamed.filter(
      (block) =>
        isLeftover(block, input) || contradicts(daysOf(input, block), daysWithout(input, block)),
    ),
  );
}

/** The template's own entry, or a block that was copied from another event's. */
function isLeftover(block: IndexBlock, { repeatedBlocks }: LanguageReport): boolean {
  const names = blockNames(block);
  const day = dayOfBlock(block);
  return repeatedBlocks.has(block) || names.every((name) => isSampleEvent(name, day));
}

function contradicts(days: readonly string[], others: readonly string[]): boolean {
  return days.length > 0 && others.length > 0 && days.every((day) => !others.includes(day));
}

function daysOf(input: LanguageReport, block: IndexBlock): string[] {
  const { otherBlocks: _others, ...alone } = input;
  return dateEvidence({ ...alone, block, otherBlocks: [] })
    .filter(({ statement }) => statement.origin === 'index' || statement.origin === 'copied-index')
    .map(({ date }) => date.start);
}

/** The days that everything but one block gives. */
function daysWithout(input: LanguageReport, without: IndexBlock): string[] {
  const { block, ...rest } = input;
  return dateEvidence({
    ...rest,
    ...(block === undefined || block === without ? {} : { block }),
    otherBlocks: input.otherBlocks.filter((other) => other !== without),
  }).map(({ date }) => date.start);
}
