import type { Block, EventReport, Section, SectionKind, Topic } from '#model/catalog.ts';
import { normaliseLetters } from '#model/slug.ts';
import { topicSpellings } from './topic-spellings.ts';

/** A topic that the summary may have a row for. */
export interface SummaryTopic {
  readonly label: string;
  /** Its spellings, normalised. */
  readonly names: readonly string[];
  /** Of the report's own choice; the others have a row only where the author comes back to them. */
  readonly leading: boolean;
}

/** The leading topics, then every other topic and heading of the agenda, each once. */
export function summaryTopics(report: EventReport): readonly SummaryTopic[] {
  const leading = (report.leadingTopics ?? []).map(({ label }) => asTopic(label, true));
  const others = report.sections.flatMap(labelsIn).map((label) => asTopic(label, false));
  const named = new Set<string>();
  return [...leading, ...others].filter(({ names }) => {
    if (names.some((name) => named.has(name))) return false;
    for (const name of names) named.add(name);
    return true;
  });
}

function asTopic(label: string, leading: boolean): SummaryTopic {
  return { label, names: topicSpellings(label).map(normaliseLetters), leading };
}

/** Some reports have their takeaways below the agenda; those headings are no topics. */
const PART_KINDS: ReadonlySet<SectionKind> = new Set(['agenda', 'other']);

/** The headings of an agenda's parts, and every topic with a page of its own. */
function labelsIn(section: Section): readonly string[] {
  const parts = section.kind === 'agenda' ? section.sections : [];
  const headings = parts.filter(({ kind, heading }) => PART_KINDS.has(kind) && heading !== '');
  return [
    ...headings.map(({ heading }) => heading),
    ...section.blocks.flatMap(labelsOf),
    ...section.sections.flatMap(labelsIn),
  ];
}

function labelsOf(block: Block): readonly string[] {
  return block.type === 'topics' ? block.topics.flatMap(knownLabels) : [];
}

function knownLabels({ id, label, topics }: Topic): readonly string[] {
  return [...(id === undefined ? [] : [label]), ...topics.flatMap(knownLabels)];
}
