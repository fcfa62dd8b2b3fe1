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

/** Yes where every typed word begins a word of the name. */
export function createNameTest(typed: string): (name: string) => boolean {
  const wanted = [...new Set(spacedWords([typed]).trim().split(' '))].map((word) => ` ${word}`);
  return (name) => {
    const words = spacedWords([name]);
    return wanted.every((word) => words.includes(word));
  };
}

function toTest({ key, values }: QueryFilter, speakerEvents: SpeakerEvents): PlaceTest {
  const wanted = values.map(normaliseLetters);
  switch (key) {
    case 'event':
      return eventTest(values);
    case 'year':
      return (place) => wanted.includes(facetValue(place, 'year'));
    case 'kind':
      return ({ document }) =>
        wanted.some((kind) => kind === document.kind || kind === `${document.kind}s`);
    case 'lang':
      return ({ document }) =>
        wanted.some((language) => document.language.toLowerCase().startsWith(language));
    case 'speaker':
      return speakerTest(values, speakerEvents);
  }
}

function eventTest(values: readonly string[]): PlaceTest {
  const tests = values.map(createNameTest);
  return ({ document: { slug, event } }) =>
    values.includes(slug) || tests.some((test) => test(event));
}

/** A session with speakers of its own is theirs alone; other places belong to who spoke at the event. */
function speakerTest(names: readonly string[], speakerEvents: SpeakerEvents): PlaceTest {
  const tests = names.map(createNameTest);
  return ({ document: { kind, label, speakers, slug } }) => {
    if (kind === 'speaker') return tests.some((test) => test(label));
    if (speakers !== undefined) return speakers.some((each) => tests.some((test) => test(each)));
    return names.some((name) => speakerEvents.get(name)?.has(slug) === true);
  };
}
