import type { Fact } from '#model/catalog.ts';
import type { FactField } from '../../lexicon/fact-labels.ts';
import { isFormatValue } from '../../recognise/facts/fact-fields.ts';
import type { LabelledFact } from '../../recognise/facts/facts.ts';
import { type Statement, labelledStatements } from './evidence.ts';
import type { LanguageReport } from '../report.ts';

/** The most trusted labelled value of some fields. */
export function labelledFact(
  input: LanguageReport,
  fields: readonly FactField[],
): Fact | undefined {
  const [statement] = labelledStatements(input, fields);
  return statement === undefined ? undefined : factOf(statement);
}

/** The venue: as labelled, else as a sentence names it in passing. "Location: Online" names none. */
export function venueFact(input: LanguageReport): Fact | undefined {
  const place = labelledStatements(input, ['venue']).find(({ text }) => !isFormatValue(text));
  return place === undefined ? stated('venue', input.draft.prose.text) : factOf(place);
}

/**
 * The format: by the page's label, by a heading of its own, by the index, by a label for the venue that tells
 * nothing else, or by the introduction.
 */
export function formatFact(input: LanguageReport): Fact | undefined {
  const { headings, introduction } = input.draft.prose;
  const [first] = labelledStatements(input, ['format']);
  const indexed = first === undefined ? undefined : factOf(first);
  if (first?.origin === 'page') return indexed;
  return (
    stated('format', headings) ??
    indexed ??
    formatInPlaceOfVenue(input) ??
    stated('format', introduction)
  );
}

function formatInPlaceOfVenue(input: LanguageReport): Fact | undefined {
  const [place] = labelledStatements(input, ['venue']);
  return place !== undefined && isFormatValue(place.text) ? factOf(place) : undefined;
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
