import { createFacetTest, createNameTest, createQueryTest, type PlaceTest } from './filters.ts';
import { labelHasTones, type Wanted } from './final-rank.ts';
import type { IndexReader } from '../read/index-reader.ts';
import { hasTones, keepTones, normaliseLetters } from '../analysis/normalise.ts';
import type { Place } from '../index/places.ts';
import type { Query } from '../query/query.ts';
import type { Reading } from '../query/readings.ts';
import { searchLimits, type CancelSignal, type SearchOptions } from '../search-result.ts';
import { wordsOf } from '../analysis/tokenise.ts';

/** Labels read beyond those that are shown, so that the final rank has something to choose from. */
const SPARE_LABELS = 2;
/** Rows that are seen without scrolling. */
const LABELS_OF_A_SCREEN = 12;
/** Labels looked at for the names in `speaker:`. */
const MOST_SPEAKERS = 24;

/** What stays the same for all readings of one query. */
export interface Scope {
  readonly query: Query;
  readonly options: SearchOptions;
  readonly limit: number;
  /** Labels that are read at a time; Infinity where all are at hand. */
  readonly window: number;
  /** True where the best place of a label is not enough: others may pass the filters, or be shown. */
  readonly needsAllPlaces: boolean;
  readonly signal: CancelSignal | undefined;
  /** The words as typed, with tones; undefined where they were typed without. */
  readonly toned: string | undefined;
  /** The query's filters and exclusions. */
  readonly test: PlaceTest;
  /** The chosen facet values. Rows that fail it are counted by facets and not shown. */
  readonly facetTest: PlaceTest;
  /** True where the label has all quoted phrases. */
  hasPhrasesInLabel(place: Place): boolean;
  /** Best place to open first: same tones, no caption, the reader's language, then as they stand. */
  order(places: readonly Place[]): readonly Place[];
}

/** Each may be a file: of a long page the part that is looked at, and a few to choose from. */
function labelsToRead(limit: number, { effort }: SearchOptions): number {
  const shown = Math.min(limit, Math.max(LABELS_OF_A_SCREEN, Math.ceil(limit / 3)));
  return effort === 'typing' ? shown : shown + SPARE_LABELS;
}

/** Works out a query's filters against the index. */
export async function createScope(
  reader: IndexReader,
  query: Query,
  options: SearchOptions,
): Promise<Scope> {
  const toned = tonedWords(query);
  const limit = Math.min(Math.max(options.limit ?? searchLimits.hits, 1), searchLimits.mostHits);
  const languages = options.languages ?? [];
  return {
    query,
    options,
    limit,
    window: reader.inMemory ? Infinity : labelsToRead(limit, options),
    needsAllPlaces:
      options.effort === 'thorough' ||
      query.parsed.filters.length > 0 ||
      Object.values(options.facets ?? {}).some((values) => values.length > 0),
    signal: options.signal,
    toned,
    facetTest: createFacetTest(options.facets ?? {}),
    test: createQueryTest(query, await findSpeakerEvents(reader, query)),
    hasPhrasesInLabel: (place) =>
      query.phrases.every((phrase) => place.words('label').includes(` ${phrase.join(' ')} `)),
    order: (places) => orderPlaces(places, languages, toned),
  };
}

/** One reading of the query, as ranking needs it. */
export function wantedBy({ toned, options }: Scope, reading: Reading): Wanted {
  const [language] = options.languages ?? [];
  return {
    reading,
    ...(toned === undefined ? {} : { toned }),
    ...(language === undefined ? {} : { language }),
  };
}

/** The words as typed, where they were typed with tones. */
export function tonedWords(query: Query): string | undefined {
  const typed = query.parsed.words.join(' ');
  return hasTones(typed) ? keepTones(typed) : undefined;
}

function orderPlaces(
  places: readonly Place[],
  languages: readonly string[],
  toned: string | undefined,
): readonly Place[] {
  if (places.length < 2) return places;
  const cost = new Map(places.map((place) => [place, costOfPlace(place, languages, toned)]));
  return places.toSorted((a, b) => (cost.get(a) ?? 0) - (cost.get(b) ?? 0));
}

function costOfPlace(
  place: Place,
  languages: readonly string[],
  toned: string | undefined,
): number {
  const preference = languages.indexOf(place.document.language);
  const language = preference < 0 ? languages.length : preference;
  const caption = place.document.kind === 'caption' ? 1000 : 0;
  return caption + language + (toned !== undefined && !labelHasTones(place, toned) ? 100 : 0);
}

/** `speaker:` names people: finds their labels, and with them the events at which they spoke. */
async function findSpeakerEvents(
  reader: IndexReader,
  query: Query,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const names = query.parsed.filters.flatMap(({ key, values }) =>
    key === 'speaker' ? values : [],
  );
  const found = await Promise.all(
    [...new Set(names)].map(async (name) => [name, await eventsOfSpeaker(reader, name)] as const),
  );
  return new Map(found);
}

async function eventsOfSpeaker(reader: IndexReader, name: string): Promise<ReadonlySet<string>> {
  const { ids } = await reader.findLabels(wordsOf(normaliseLetters(name)), true);
  const entries = await reader.readLabels(
    reader.inMemory ? ids : ids.slice(0, MOST_SPEAKERS),
    true,
  );
  const places = entries.flatMap((entry) => entry.places);
  const isNamed = createNameTest(name);
  const spoken = places.filter(
    ({ document }) => document.kind === 'speaker' && isNamed(document.label),
  );
  return new Set(spoken.map(({ document }) => document.slug));
}
