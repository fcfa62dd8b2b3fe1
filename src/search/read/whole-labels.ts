import { lettersOf, lettersOfEach } from '../analysis/tokenise.ts';
import { hasEveryWord } from '../index/has-words.ts';
import { byWorthOfPlace } from '../index/label-table.ts';
import { createLazyList, type LazyList } from '../index/lazy-list.ts';
import type { Place } from '../index/places.ts';
import type { Postings } from '../index/postings.ts';
import type { Site } from '../index/site-table.ts';
import type { LabelEntry } from './index-reader.ts';

/** The labels of a small site. */
export interface WholeLabels {
  readonly count: number;
  readonly at: (id: number) => LabelEntry;
  /** The labels that have every word, best first. */
  find(words: readonly string[], completesLastWord: boolean): Postings;
  /** The terms of each label. */
  terms(): Set<string>[];
}

/** @param places of the site, by the numbers of their documents */
export function createWholeLabels(site: Site, places: LazyList<Place>): WholeLabels {
  const { documentsOf } = site;
  const entries = createLazyList(documentsOf.length, (id) =>
    toEntry(id, (documentsOf[id] ?? []).map(places.at)),
  );
  let letters: readonly string[] | undefined;
  /** Ids of labels in which the words stand as runs of letters: few labels then need terms. */
  function candidates(words: readonly string[]): number[] {
    letters ??= lettersOfEach(site.labelTexts());
    const wanted = words.map(lettersOf);
    const ids: number[] = [];
    for (const [id, written] of letters.entries()) {
      if (wanted.every((word) => written.includes(word))) ids.push(id);
    }
    return ids;
  }
  return {
    count: documentsOf.length,
    at: entries.at,
    find(words, completesLastWord) {
      const ids = candidates(words).filter((id) =>
        entries
          .at(id)
          .places.some((place) => hasEveryWord(place.terms('label'), words, completesLastWord)),
      );
      return { ids, complete: true };
    },
    terms: () => entries.all().map(termsOf),
  };
}

function toEntry(id: number, places: Place[]): LabelEntry {
  places.sort(byWorthOfPlace);
  const slugs = new Set(places.map(({ document }) => document.slug));
  return { id, key: places[0]?.key() ?? '', events: slugs.size, places };
}

function termsOf({ places }: LabelEntry): Set<string> {
  return new Set(places.flatMap((place) => [...place.terms('label')]));
}
