import { describe, expect, it } from 'vitest';
import type { EventReport, Fact, Section } from '#model/catalog.ts';
import { factsOfSection } from '#app/features/report/section-facts.tsx';

const FILE = 'content/4-Events/_index.md';

function section(line: number, blocks: Section['blocks'] = []): Section {
  const source = { file: FILE, line };
  return {
    anchor: `s-${line}`,
    kind: 'overview',
    heading: 'Details',
    source,
    blocks,
    sections: [],
  };
}

function fact(label: string, line: number, file = FILE): Fact {
  return { label, value: 'somewhere', source: { file, line } };
}

function reportOf(sections: Section[], facts: Fact[]): EventReport {
  return {
    slug: 'tides',
    language: 'en',
    languages: ['en'],
    title: 'Tides',
    counts: { topics: 0, photos: 0, speakers: 0 },
    topics: [],
    facts,
    speakers: [],
    sections,
    photos: [],
    source: { file: FILE, line: 1 },
  };
}

describe('a section of nothing but facts', () => {
  it('shows those that stand between its heading and the next', () => {
    const [first, second] = [section(5), section(12)];
    const facts = [fact('Venue', 6), fact('Role', 13), fact('Date', 7, 'content/_index.md')];
    const report = reportOf([first, second], facts);
    expect(factsOfSection(first, report).map(({ label }) => label)).toEqual(['Venue']);
    expect(factsOfSection(second, report).map(({ label }) => label)).toEqual(['Role']);
  });

  it('leaves a section with content of its own as it is', () => {
    const own = section(5, [{ type: 'markdown', text: 'Words.' }]);
    expect(factsOfSection(own, reportOf([own], [fact('Venue', 6)]))).toEqual([]);
  });
});
