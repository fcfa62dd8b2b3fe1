import type { EventReport, Fact, Section } from '#model/catalog.ts';

/**
 * The facts that a section is made of, where it holds nothing else ("Event Information"): they are shown at the
 * top of the page, and here too, so that its heading does not stand over nothing.
 */
export function factsOfSection(section: Section, report: EventReport): readonly Fact[] {
  if (section.blocks.length > 0 || section.sections.length > 0) return [];
  const { file, line } = section.source;
  const next = report.sections[report.sections.indexOf(section) + 1];
  const end = next?.source.line ?? Number.POSITIVE_INFINITY;
  return report.facts.filter(
    ({ source }) => source.file === file && source.line >= line && source.line < end,
  );
}

/** A section's facts as the report lists them. */
export function SectionFacts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="mt-2 grid max-w-text grid-cols-[minmax(6rem,auto)_1fr] gap-x-6 gap-y-1.5">
      {facts.map(({ label, value, source }) => (
        <div key={`${source.line} ${label}`} className="col-span-2 grid grid-cols-subgrid">
          <dt className="text-soft">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
