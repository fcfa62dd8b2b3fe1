import type { Section, Speaker } from '#model/catalog.ts';
import { normaliseLetters } from '#model/slug.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * True where a list of the speakers tells every word that a section tells, so that it may stand in its place.
 * A section with anything more is shown as it was written.
 */
export function speakersTellAll(section: Section, speakers: readonly Speaker[]): boolean {
  if (speakers.length === 0 || section.sections.length > 0) return false;
  if (section.blocks.some(({ type }) => type !== 'markdown')) return false;
  const told = new Set(speakers.flatMap(wordsOfSpeaker));
  const written = section.blocks.flatMap((block) =>
    block.type === 'markdown' ? wordsOf(block.text) : [],
  );
  return written.every((word) => told.has(word));
}

function wordsOfSpeaker({ name, role = '', organisation = '', group = '' }: Speaker) {
  return wordsOf([name, role, organisation, group].join(' '));
}

function wordsOf(text: string): readonly string[] {
  return Array.from(text.normalize('NFC').matchAll(WORD), ([word]) => normaliseLetters(word));
}
