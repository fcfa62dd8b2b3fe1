import { lettersOfEach } from '../analysis/tokenise.ts';
import { byWorthOfPlace } from '../index/label-table.ts';
import { createLazyList, type LazyList } from '../index/lazy-list.ts';
import type { Place } from '../index/places.ts';
import type { Site } from '../index/site-table.ts';
import type { LabelEntry } from './index-reader.ts';
import { createTermFinder, type TermFinder } from './term-finder.ts';

/** The labels of a small site, by their ids. */
export interface WholeLabels {
  readonly count: number;
  readonly at: (id: number) => LabelEntry;
  readonly finder: () => TermFinder;
}

/** @param places of the site, by the numbers of their documents */
export function createWholeLabels(site: Site, places: LazyList<Place>): WholeLabels {
  const { documentsOf } = site;
  const { at } = createLazyList(documentsOf.length, (id) =>
    toEntry(id, (documentsOf[id] ?? []).map(places.at)),
  );
  let finder: TermFinder | undefined;
  return {
    count: documentsOf.length,
    at,
    finder: () =>
      (finder ??= createTermFinder(lettersOfEach(site.labelTexts()), (id) => termsOf(at(id)))),
  };
}

function toEntry(id: number, places: Place[]): LabelEntry {
  places.sort((a, b) => byWorthOfPlace(a.document, b.document));
  const slugs = new Set(places.map(({ document }) => document.slug));
  return { id, key: places[0]?.key() ?? '', events: slugs.size, places };
}

function termsOf({ places }: LabelEntry): ReadonlySet<string> {
  const [only, ...others] = places;
  if (only !== undefined && others.length === 0) return only.terms('label');
  return new Set(places.flatMap((place) => [...place.terms('label')]));
}
