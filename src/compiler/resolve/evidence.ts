import type { Place } from '#model/catalog.ts';
import type { LabelledFact } from '../recognise/facts.ts';
import type { FactField } from '../lexicon/fact-labels.ts';
import type { LanguageReport } from './report.ts';

/**
 * Where a fact was found, in the order of trust: the page's own labels, its title, the section's index
 * in the same language, the index in another language, running text, front matter.
 */
export const ORIGINS = ['page', 'title', 'index', 'other-index', 'prose', 'front-matter'] as const;
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
  const others = report.otherBlocks.flatMap((block) => block.facts);
  return [
    ...ofFields(report.draft.facts, fields, 'page'),
    ...ofFields(report.block?.facts ?? [], fields, 'index'),
    ...ofFields(others, fields, 'other-index'),
  ];
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
