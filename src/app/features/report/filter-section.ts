import type { AgendaItem, Block, Section, Topic } from '#model/catalog.ts';
import { normaliseLetters } from '#model/slug.ts';
import { countTopics } from './weigh-section.ts';

/** What of a section matches a query, and how many topics that is. */
export interface FilteredSection {
  readonly section: Section;
  readonly count: number;
}

/**
 * Keeps the topics and agenda items in which every word of the query occurs, in label, text or a heading
 * above, without regard to case and accents; and the headings above what is kept.
 */
export function filterSection(section: Section, query: string): FilteredSection {
  const words = normaliseLetters(query).split(/\s+/).filter(Boolean);
  const kept = { ...section, ...filterParts(section, words) };
  return { section: kept, count: countTopics(kept) };
}

function filterParts(
  { blocks, sections }: Section,
  words: readonly string[],
): Pick<Section, 'blocks' | 'sections'> {
  return {
    blocks: blocks.flatMap((block) => filterBlock(block, words)),
    sections: sections.flatMap((child) => filterChild(child, words)),
  };
}

function filterChild(section: Section, words: readonly string[]): Section[] {
  const left = missingIn(section.heading, words);
  if (left.length === 0) return [section];
  const parts = filterParts(section, left);
  return parts.blocks.length + parts.sections.length > 0 ? [{ ...section, ...parts }] : [];
}

function filterBlock(block: Block, words: readonly string[]): Block[] {
  if (block.type === 'topics') {
    const topics = block.topics.flatMap((topic) => filterTopic(topic, words));
    return topics.length > 0 ? [{ ...block, topics }] : [];
  }
  if (block.type === 'schedule') {
    const items = block.items.filter((item) => missingIn(textOf(item), words).length === 0);
    return items.length > 0 ? [{ ...block, items }] : [];
  }
  return [];
}

function filterTopic(topic: Topic, words: readonly string[]): Topic[] {
  const left = missingIn(`${topic.label} ${topic.text ?? ''}`, words);
  if (left.length === 0) return [topic];
  const topics = topic.topics.flatMap((child) => filterTopic(child, left));
  return topics.length > 0 ? [{ ...topic, topics }] : [];
}

function textOf({ title, text = '', speakers }: AgendaItem): string {
  return [title, text, ...speakers].join(' ');
}

/** The words that do not occur in a text. */
function missingIn(text: string, words: readonly string[]): readonly string[] {
  const letters = normaliseLetters(text);
  return words.filter((word) => !letters.includes(word));
}
