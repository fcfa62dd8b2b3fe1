import type { SectionKind } from '#model/catalog.ts';

/** A heading as a reader should see it: no numbering, emoji, emphasis marks or final colon; translations in brackets stay. */
export function plainHeading(heading: string): string {
  return heading;
}

/**
 * What a section is, by its whole heading. `info` holds the event's facts (shown as an overview);
 * undefined where the lexicon does not know the heading, which says nothing about it.
 */
export function sectionKindOf(_heading: string): SectionKind | 'info' | undefined {
  return undefined;
}
