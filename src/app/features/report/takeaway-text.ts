import type { Block, Section, Topic } from '#model/catalog.ts';

/** Where a copied text comes from. */
export interface TextSource {
  readonly title: string;
  /** With the anchor of the section that was copied. */
  readonly url: string;
}

/** A section as text to paste: its heading, its points, and a link to where they stand. */
export function takeawayText(section: Section, { title, url }: TextSource): string {
  return [section.heading, ...section.blocks.map(blockText), ...section.sections.map(partText)]
    .concat(`${title}\n${url}`)
    .filter((part) => part !== '')
    .join('\n\n');
}

function partText(section: Section): string {
  return [section.heading, ...section.blocks.map(blockText), ...section.sections.map(partText)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'markdown':
      return block.text;
    case 'topics':
      return block.topics.map((topic) => topicText(topic, '')).join('\n');
    case 'schedule':
      return block.items
        .map(({ start, title }) => (start === undefined ? `- ${title}` : `- ${start} ${title}`))
        .join('\n');
    case 'photos':
      return '';
  }
}

function topicText({ label, text, topics }: Topic, indent: string): string {
  const line = text === undefined ? `${indent}- ${label}` : `${indent}- ${label}: ${text}`;
  return [line, ...topics.map((topic) => topicText(topic, `${indent}  `))].join('\n');
}
