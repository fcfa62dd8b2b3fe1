import type { EventReport, Fact, Section, SectionKind, Topic } from '#model/catalog.ts';

/** What a sample section needs; the rest is filled in. */
interface SectionDraft {
  readonly anchor: string;
  readonly heading: string;
  readonly kind?: SectionKind;
  readonly blocks?: Section['blocks'];
  readonly sections?: readonly Section[];
}

export function sampleSection(draft: SectionDraft): Section {
  return {
    anchor: draft.anchor,
    kind: draft.kind ?? 'other',
    heading: draft.heading,
    source: { file: 'content/4-Events/4.2-Event2/_index.md', line: 20 },
    blocks: draft.blocks ?? [],
    sections: [...(draft.sections ?? [])],
  };
}

export function sampleFact(label: string, value: string, doubtful?: string): Fact {
  const source = { file: 'content/4-Events/4.2-Event2/_index.md', line: 12 };
  return { label, value, source, ...(doubtful === undefined ? {} : { doubtful }) };
}

/** `label` is also the anchor, in lower case with hyphens. */
export function sampleTopic(label: string, text?: string, topics: readonly Topic[] = []): Topic {
  const anchor = label.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return { anchor, label, topics: [...topics], ...(text === undefined ? {} : { text }) };
}

/** A report with the given parts over empty defaults. */
export function sampleReport(
  report: Pick<EventReport, 'slug' | 'title'> & Partial<EventReport>,
): EventReport {
  return {
    language: 'en',
    languages: ['en'],
    counts: { topics: 0, photos: 0, speakers: 0 },
    topics: [],
    facts: [],
    speakers: [],
    sections: [],
    photos: [],
    source: { file: `content/4-Events/${report.slug}/_index.md`, line: 1 },
    ...report,
  };
}
