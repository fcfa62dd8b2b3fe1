import type { WordCount } from '../analysis/spelling.ts';
import { countWords } from './count-words.ts';
import type { IndexReader } from './index-reader.ts';
import type { WholeRoot } from '../index/index-root.ts';
import { createLazyList } from '../index/lazy-list.ts';
import { createPlaceMaker, FIELDS, type Place } from '../index/places.ts';
import { readSite } from '../index/site-table.ts';
import { createPlaceFinder } from './place-finder.ts';
import { remember } from './remember.ts';
import { createWholeLabels } from './whole-labels.ts';

/**
 * Reads an index whose labels are all in memory. Opening it costs next to nothing: a label or place is put together when
 * a query first meets it. The texts are read when a query first needs them.
 */
export function createWholeReader(
  root: WholeRoot,
  readTexts: () => Promise<readonly string[]>,
): IndexReader {
  const site = readSite(root);
  let texts: readonly string[] | undefined;
  const makePlace = createPlaceMaker((number) => texts?.[number]);
  const places = createLazyList(site.documentCount, (number) =>
    makePlace(site.documentAt(number), number),
  );
  const labels = createWholeLabels(site, places);
  let words: readonly WordCount[] | undefined;
  const readFinder = remember(async () => {
    texts = await readTexts();
    words = undefined;
    return createPlaceFinder(places.all());
  });
  return {
    acronyms: root.acronyms,
    labelCount: labels.count,
    inMemory: true,
    findLabels: async (wanted, completes) => labels.find(wanted, completes),
    readLabels: async (ids) => ids.map(labels.at),
    async findPlaces(wanted) {
      const find = await readFinder();
      return { places: find(wanted), complete: true };
    },
    loadTexts: async () => void (await readFinder()),
    // words of texts too, once they have been read
    spellings: async () =>
      (words ??= countWords(texts === undefined ? labels.terms() : places.all().map(termsOf))),
  };
}

function termsOf(place: Place): Set<string> {
  return new Set(FIELDS.flatMap((field) => [...place.terms(field)]));
}
