import type { Block, Section, Topic } from '#model/catalog.ts';

/** How many topics and agenda items stand in a section, all levels counted. */
export function countTopics(section: Section): number {
  const here = sum(section.blocks.map(countInBlock));
  return here + sum(section.sections.map(countTopics));
}

/** How long a section is, in characters of text: a measure of how much a reader must scroll. */
export function weighSection(section: Section): number {
  return sum(section.blocks.map(weighBlock)) + sum(section.sections.map(weighWithHeading));
}

function countInBlock(block: Block): number {
  switch (block.type) {
    case 'topics':
      return sum(block.topics.map(countTopic));
    case 'schedule':
      return block.items.length;
    case 'markdown':
    case 'photos':
      return 0;
  }
}

function countTopic(topic: Topic): number {
  return 1 + sum(topic.topics.map(countTopic));
}

/** A photo takes about as much height as this many characters. */
const PHOTO_WEIGHT = 300;

function weighBlock(block: Block): number {
  switch (block.type) {
    case 'markdown':
      return block.text.length;
    case 'topics':
      return sum(block.topics.map(weighTopic));
    case 'schedule':
      return sum(block.items.map(({ title, text = '' }) => title.length + text.length));
    case 'photos':
      return PHOTO_WEIGHT;
  }
}

function weighTopic({ label, text = '', topics }: Topic): number {
  return label.length + text.length + sum(topics.map(weighTopic));
}

function weighWithHeading(section: Section): number {
  return section.heading.length + weighSection(section);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
