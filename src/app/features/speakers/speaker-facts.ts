import type { SpeakerPage } from '#model/catalog.ts';

export type Appearance = SpeakerPage['appearances'][number];

/** The number of distinct events at which any of `speakers` spoke. */
export function countEvents(speakers: readonly SpeakerPage[]): number {
  return new Set(speakers.flatMap(({ appearances }) => appearances.map(({ slug }) => slug))).size;
}

/** Every organisation that a report names for the speaker, each once, in the order of appearances. */
export function organisationsOf(speaker: SpeakerPage): string[] {
  const named = speaker.appearances.flatMap(({ organisation }) =>
    organisation === undefined || organisation === '' ? [] : [organisation],
  );
  return [...new Set(named)];
}

/** What tells a speaker from a namesake in a list: the organisation, else the role. */
export function leadingOrganisation(speaker: SpeakerPage): string | undefined {
  return organisationsOf(speaker)[0] ?? speaker.roles[0];
}
