import type { Place } from '#model/catalog.ts';
import type { LabelledFact } from '../../recognise/facts/facts.ts';
import type { FactField } from '../../lexicon/fact-labels.ts';
import type { IndexBlock } from '../../recognise/index-page/index-block.ts';
import type { LanguageReport } from '../report.ts';

/**
 * Where a fact was found, in the order of trust: the page's own labels, its title, the section's index
 * in the same language, the index in another language, the event's page in another language, running text, an index block that repeats
 * another event's, front matter, the file's name.
 */
export const ORIGINS = [
  'page',
  'title',
  'index',
  'other-index',
  'twin',
  'prose',
  'copied-index',
  'front-matter',
  'file-name',
] as const;
export type Origin = (typeof ORIGINS)[number];

/** A text that may tell one fact of the event. */
export interface Statement {
  readonly origin: Origin;
  readonly label: string;
  readonly text: string;
  readonly source: Place;
}

/** What labels state about some fields, the most trusted first. */
export function labelledStatements(
  report: LanguageReport,
  fields: readonly FactField[],
): Statement[] {
  const blocks = blocksAbout(report);
  // An index speaks of the event in every language; the page in another one is asked where none does.
  const twins = blocks.length > 0 ? [] : report.twins;
  return [
    ...ofFields(report.draft.facts, fields, 'page'),
    ...blocks.flatMap(({ block, origin }) => ofFields(block.facts, fields, origin)),
    ...twins.flatMap(({ draft }) => ofFields(draft.facts, fields, 'twin')),
  ];
}

/** What indexes say of a report, the most trusted first. */
export function blocksAbout({
  block,
  otherBlocks,
  copiedBlocks,
}: LanguageReport): { readonly block: IndexBlock; readonly origin: Origin }[] {
  const own = block === undefined ? [] : [{ block, origin: 'index' as const }];
  const others = otherBlocks.map((other) => ({ block: other, origin: 'other-index' as const }));
  return [...own, ...others].map((found) =>
    copiedBlocks.has(found.block) ? { block: found.block, origin: 'copied-index' } : found,
  );
}

function ofFields(
  facts: readonly LabelledFact[],
  fields: readonly FactField[],
  origin: Origin,
): Statement[] {
  return fields.flatMap((field) =>
    facts
      .filter((fact) => fact.field === field && fact.value !== '')
      .map((fact) => ({ origin, label: fact.label, text: fact.value, source: fact.source })),
  );
}
