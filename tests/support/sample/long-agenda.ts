import type { EventReport, Section } from '#model/catalog.ts';
import { sampleReport, sampleSection, sampleTopic } from './build-report.ts';

/** An agenda of three parts with `topics` topics together. */
export function longAgenda(topics: number): Section {
  const parts = [1, 2, 3].map((part) =>
    sampleSection({
      anchor: `part-${part}`,
      heading: `Part ${part}`,
      kind: 'agenda',
      blocks: [
        {
          type: 'topics',
          topics: Array.from({ length: Math.ceil(topics / 3) }, (_, index) =>
            sampleTopic(`Topic ${part}.${index + 1}`, 'with a sentence that says what it is about'),
          ),
        },
      ],
    }),
  );
  return sampleSection({ anchor: 'agenda', heading: 'Agenda', kind: 'agenda', sections: parts });
}

/** An event with nothing but a long agenda. */
export function longAgendaEvent(topics: number): EventReport {
  return sampleReport({
    slug: 'long-day',
    title: 'A long day',
    date: {
      label: 'Date',
      value: '1 March 2026',
      start: '2026-03-01',
      source: { file: 'content/4-Events/long-day/_index.md', line: 4 },
    },
    sections: [longAgenda(topics)],
  });
}
