import { describe, expect, it } from 'vitest';
import type { EventReport } from '#model/catalog.ts';
import { createMemo } from '#compiler/memo.ts';
import { relatedTopics } from '#compiler/resolve/topics/related-topics.ts';
import { learnTopics } from '#compiler/resolve/topics/topic-book.ts';
import { createReportPlacer } from '#compiler/resolve/places/placed-report.ts';

/** A report whose agenda has one sub-section for each list of labels. */
function reportOf(slug: string, ...lists: readonly (readonly string[])[]): EventReport {
  const source = { file: `${slug}.md`, line: 1 };
  return {
    slug,
    language: 'en',
    languages: ['en'],
    title: slug,
    counts: { topics: 0, photos: 0, speakers: 0 },
    topics: [],
    facts: [],
    speakers: [],
    photos: [],
    source,
    sections: [
      {
        anchor: 'agenda',
        kind: 'agenda',
        heading: 'Agenda',
        source,
        blocks: [],
        sections: lists.map((labels, index) => ({
          anchor: `part-${index}`,
          kind: 'agenda',
          heading: `Part ${index}`,
          source,
          blocks: [
            {
              type: 'topics',
              topics: labels.map((label) => ({ anchor: label, label, topics: [] })),
            },
          ],
          sections: [],
        })),
      },
    ],
  };
}

function relatedIn(...reports: readonly EventReport[]): Record<string, string[]> {
  const placed = reports.map(createReportPlacer());
  const related = relatedTopics(learnTopics(placed, createMemo()), placed);
  return Object.fromEntries(
    [...related].map(([key, { topics }]) => [key, topics.map(({ label }) => label)]),
  );
}

describe('related topics', () => {
  it('stand under the same heading, those most often together first, then by name', () => {
    const related = relatedIn(
      reportOf('first', ['Kiln', 'Glaze', 'Anchor'], ['Quay']),
      reportOf('second', ['Kiln', 'Lathe', 'Glaze']),
    );
    expect(related['kiln']).toEqual(['Glaze', 'Anchor', 'Lathe']);
    expect(related['quay']).toBeUndefined();
  });

  it('are not told by a list of hundreds', () => {
    const labels = Array.from({ length: 300 }, (_, index) => `Label ${index} of many`);
    const related = relatedIn(reportOf('long', labels), reportOf('short', labels.slice(0, 2)));
    expect(Object.values(related)).toEqual([['Label 1 of many'], ['Label 0 of many']]);
  });
});
