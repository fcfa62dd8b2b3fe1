import { diagnose } from '../diagnostics/diagnose.ts';
import type { IndexBlock } from '../recognise/index-block.ts';
import { dateEvidence } from './event-date.ts';
import { blockNames, similarity } from './index-join.ts';
import type { LanguageReport, Report } from './report.ts';
import { pageTitle } from './titles.ts';

/** Two true names of one event share little ("AI/ML on AWS", "Mastery Series #1"); less than this is another event. */
const OTHER_NAME = 0.34;

/**
 * The report without blocks of the index that speak of another event: their name is another one and
 * their date contradicts every other source.
 */
export function believeBlocks(input: LanguageReport, report: Report): LanguageReport {
  if (input.block === undefined && input.otherBlocks.length === 0) return input;
  const title = pageTitle(input.draft, input.frontMatter);
  if (title === undefined) return input;
  const others = otherDays(input);
  function isForeign(block: IndexBlock): boolean {
    const names = blockNames(block);
    const misnamed =
      names.length > 0 && names.every((name) => similarity(name, title) < OTHER_NAME);
    const days = daysOf(input, block);
    return (
      misnamed &&
      days.length > 0 &&
      others(block).length > 0 &&
      days.every((day) => !others(block).includes(day))
    );
  }
  const { block, ...rest } = input;
  const foreign = block !== undefined && isForeign(block);
  if (foreign)
    report(
      diagnose('index-contradicts', block.source, { name: blockNames(block)[0] ?? '', title }),
    );
  return {
    ...rest,
    ...(block === undefined || foreign ? {} : { block }),
    otherBlocks: input.otherBlocks.filter((other) => !isForeign(other)),
  };
}

function daysOf(input: LanguageReport, block: IndexBlock): string[] {
  const { otherBlocks: _others, ...alone } = input;
  return dateEvidence({ ...alone, block, otherBlocks: [] })
    .filter(({ statement }) => statement.origin === 'index' || statement.origin === 'copied-index')
    .map(({ date }) => date.start);
}

/** The days that everything but one block gives. */
function otherDays(input: LanguageReport): (block: IndexBlock) => string[] {
  const { block: own, ...rest } = input;
  return (block) => {
    const without = {
      ...rest,
      ...(own === undefined || own === block ? {} : { block: own }),
      otherBlocks: input.otherBlocks.filter((other) => other !== block),
    };
    return dateEvidence(without).map(({ date }) => date.start);
  };
}
