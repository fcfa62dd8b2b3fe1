import type { Fact } from '#model/catalog.ts';
import type { FactField } from '../lexicon/fact-labels.ts';
import type { LabelledFact } from '../recognise/facts.ts';
import { type Statement, labelledStatements } from './evidence.ts';
import type { LanguageReport } from './report.ts';

/** The most trusted labelled value of some fields. */
export function labelledFact(
  input: LanguageReport,
  fields: readonly FactField[],
): Fact | undefined {
  const [statement] = labelledStatements(input, fields);
  return statement === undefined ? undefined : factOf(statement);
}

/** The venue: as labelled, else as a sentence names it in passing. */
export function venueFact(input: LanguageReport): Fact | undefined {
  return labelledFact(input, ['venue']) ?? stated('venue', input.draft.prose.text);
}

/** The format: by the page's label, by a heading of its own, by the index, else by the introduction. */
export function formatFact(input: LanguageReport): Fact | undefined {
  const { headings, introduction } = input.draft.prose;
  const [first] = labelledStatements(input, ['format']);
  const indexed = first === undefined ? undefined : factOf(first);
  if (first?.origin === 'page') return indexed;
  return stated('format', headings) ?? indexed ?? stated('format', introduction);
}

function factOf({ label, text, source }: Statement): Fact {
  return { label, value: text, source };
}

function stated(field: FactField, facts: readonly LabelledFact[]): Fact | undefined {
  const fact = facts.find((candidate) => candidate.field === field);
  return fact === undefined
    ? undefined
    : { label: fact.label, value: fact.value, source: fact.source };
}
