import type { WordCount } from '../analysis/spelling.ts';
import { lettersOfEach } from '../analysis/tokenise.ts';
import type { IndexReader } from './index-reader.ts';
import type { WholeRoot } from '../index/index-root.ts';
import { createLazyList } from '../index/lazy-list.ts';
import { createPlaceMaker, FIELDS, type Place } from '../index/places.ts';
import { readSite } from '../index/site-table.ts';
import { written } from './place-finder.ts';
import { remember } from './remember.ts';
import { createTermFinder, type TermFinder } from './term-finder.ts';
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
  let words: { readonly of: TermFinder; readonly counts: readonly WordCount[] } | undefined;
  const readTextFinder = remember(async () => {
    texts = await readTexts();
    return createTermFinder(lettersOfEach(places.all().map(written)), (number) =>
      termsOf(places.at(number)),
    );
  });
  return {
    acronyms: root.acronyms,
    labelCount: labels.count,
    inMemory: true,
    findLabels: async (wanted, completesLastWord) => ({
      ids: labels.finder().find(wanted, completesLastWord),
      complete: true,
    }),
    readLabels: async (ids) => ids.map(labels.at),
    async findPlaces(wanted, completesLastWord) {
      const found = (await readTextFinder()).find(wanted, completesLastWord);
      return { places: found.map(places.at), complete: true };
    },
    loadTexts: async () => void (await readTextFinder()),
    async spellings() {
      // words of texts too, once they have been read
      const of = texts === undefined ? labels.finder() : await readTextFinder();
      if (words?.of !== of) words = { of, counts: of.countWords() };
      return words.counts;
    },
  };
}

function termsOf(place: Place): Set<string> {
  return new Set(FIELDS.flatMap((field) => [...place.terms(field)]));
}
