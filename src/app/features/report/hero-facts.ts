import type { EventReport, Fact } from '#model/catalog.ts';

/** A fact under the reader's word for it, or (`other`) under the report's own label. */
export interface HeroFact {
  readonly name: (typeof KNOWN)[number] | 'other';
  readonly fact: Fact;
}

const KNOWN = ['venue', 'time', 'format', 'duration', 'role'] as const;

/** Longer values are sentences: they stand in the list of all facts only. */
const LONGEST_FACT = 80;

/** The facts below the event's name: the known ones, then what else the report tells in a few words. */
export function heroFacts(report: EventReport): readonly HeroFact[] {
  const known = KNOWN.flatMap((name) => {
    const fact = report[name];
    return fact === undefined ? [] : [{ name, fact }];
  });
  const shown = new Set([...known.map(({ fact }) => fact), report.date].map(placeOf));
  const others = report.facts.filter(
    (fact) =>
      !shown.has(placeOf(fact)) &&
      fact.value.length <= LONGEST_FACT &&
      !fact.value.includes(report.title),
  );
  return [...known, ...others.map((fact) => ({ name: 'other' as const, fact }))];
}

/** A fact is one label on one line of one file. */
function placeOf(fact: Fact | undefined): string {
  return fact === undefined ? '' : `${fact.source.file}:${fact.source.line}:${fact.label}`;
}
