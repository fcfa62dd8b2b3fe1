import { hasPhrase } from './match-place.ts';
import { normaliseLetters } from '../analysis/normalise.ts';
import { spacedWords, type Place } from '../index/places.ts';
import type { Query } from '../query/query.ts';
import type { FacetSelection, QueryFilter } from '../search-result.ts';

/** Yes or no for one place. */
export type PlaceTest = (place: Place) => boolean;

/** Slugs of the events in which speakers of that name spoke. */
type SpeakerEvents = ReadonlyMap<string, ReadonlySet<string>>;

/** What the query's filters and excluded words let through. */
export function createQueryTest(query: Query, speakerEvents: SpeakerEvents): PlaceTest {
  // said twice is said once: each is tried on every place
  const distinct = new Map(query.parsed.filters.map((filter) => [JSON.stringify(filter), filter]));
  const filters = [...distinct.values()].map((filter) => ({
    filter,
    test: toTest(filter, speakerEvents),
  }));
  return (place) =>
    filters.every(({ filter, test }) => test(place) !== filter.negated) &&
    !query.without.some((words) => hasPhrase(place, words));
}

/** What the chosen facet values let through; `except` leaves one facet out, for counting its values. */
export function createFacetTest(
  selection: FacetSelection,
  except?: keyof FacetSelection,
): PlaceTest {
  const chosen = (['kind', 'year', 'event', 'language'] as const).flatMap((facet) => {
    const values: readonly string[] = selection[facet] ?? [];
    return facet === except || values.length === 0 ? [] : [{ facet, values: new Set(values) }];
  });
  return (place) => chosen.every(({ facet, values }) => values.has(facetValue(place, facet)));
}

/** The value of a place under one facet; empty where it has none. */
export function facetValue({ document }: Place, facet: keyof FacetSelection): string {
  switch (facet) {
    case 'kind':
      return document.kind;
    case 'year':
      return document.date?.slice(0, 4) ?? '';
    case 'event':
      return document.slug;
    case 'language':
      return document.language;
  }
}

/** True where every typed word begins a word of the name. */
export function namesMatch(name: string, typed: string): boolean {
  const words = spacedWords([name]);
  return spacedWords([typed])
    .trim()
    .split(' ')
    .every((word) => words.includes(` ${word}`));
}

function toTest({ key, values }: QueryFilter, speakerEvents: SpeakerEvents): PlaceTest {
  const wanted = values.map(normaliseLetters);
  switch (key) {
    case 'event':
      return ({ document }) =>
        values.some((value) => value === document.slug || namesMatch(document.event, value));
    case 'year':
      return (place) => wanted.includes(facetValue(place, 'year'));
    case 'kind':
      return ({ document }) =>
        wanted.some((kind) => kind === document.kind || kind === `${document.kind}s`);
    case 'lang':
      return ({ document }) =>
        wanted.some((language) => document.language.toLowerCase().startsWith(language));
    case 'speaker':
      return (place) => values.some((name) => isSpokenBy(place, name, speakerEvents));
  }
}

/** A session with speakers of its own is theirs alone; other places belong to who spoke at the event. */
function isSpokenBy({ document }: Place, name: string, speakerEvents: SpeakerEvents): boolean {
  if (document.kind === 'speaker') return namesMatch(document.label, name);
  if (document.speakers !== undefined) {
    return document.speakers.some((speaker) => namesMatch(speaker, name));
  }
  return speakerEvents.get(name)?.has(document.slug) ?? false;
}
