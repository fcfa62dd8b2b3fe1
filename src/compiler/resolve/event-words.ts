import type { Fact, Place } from '#model/catalog.ts';
import type { FactField } from '../lexicon/fact-labels.ts';
import { formatInHeading, formatInProse, venueInProse } from '../recognise/prose-facts.ts';
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

/** The venue: as labelled, else as the text names it in passing. */
export function venueFact(input: LanguageReport): Fact | undefined {
  return (
    labelledFact(input, ['venue']) ??
    proseFact('venue', venueInProse(input.draft.text), input.draft.source)
  );
}

/** The format: by the page's label, by a heading of its own, by the index, else by the introduction. */
export function formatFact(input: LanguageReport): Fact | undefined {
  const statements = labelledStatements(input, ['format']);
  const onPage = statements.find(({ origin }) => origin === 'page');
  if (onPage !== undefined) return factOf(onPage);
  for (const section of input.draft.sections) {
    const value = section.kind === 'experience' ? formatInHeading(section.heading) : undefined;
    if (value !== undefined) return { label: 'format', value, source: section.source };
  }
  const [indexed] = statements;
  return indexed === undefined
    ? proseFact('format', formatInProse(input.draft.introduction), input.draft.source)
    : factOf(indexed);
}

function factOf({ label, text, source }: Statement): Fact {
  return { label, value: text, source };
}

function proseFact(label: string, value: string | undefined, source: Place): Fact | undefined {
  return value === undefined ? undefined : { label, value, source };
}
