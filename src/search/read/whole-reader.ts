import { decodeDocuments } from '../index/document-table.ts';
import type { IndexReader, LabelEntry } from './index-reader.ts';
import type { WholeRoot } from '../index/index-root.ts';
import { buildLabelTable } from '../index/label-table.ts';
import { createPlaces, FIELDS, type Place } from '../index/places.ts';
import { remember } from './remember.ts';
import { isSpellable, type WordCount } from '../analysis/spelling.ts';
import { invert, lookUpAll, type TermIndex } from '../index/term-index.ts';

/**
 * Reads an index whose labels are all in memory, inverted here. Its texts are read and inverted when a
 * query first needs them.
 */
export function createWholeReader(
  root: WholeRoot,
  readTexts: () => Promise<readonly string[]>,
): IndexReader {
  let texts: readonly string[] | undefined;
  const places = createPlaces(decodeDocuments(root.documents), (number) => texts?.[number]);
  const labels = buildLabelTable(places).map((row, id): LabelEntry => ({ id, ...row }));
  const labelTerms = invert(labels.map((entry) => termsOfLabel(entry)));
  const placeTerms = remember(async () => {
    texts = await readTexts();
    words = undefined;
    return invert(places.map((place) => termsOfPlace(place)));
  });
  let words: readonly WordCount[] | undefined;
  return {
    acronyms: root.acronyms,
    labelCount: labels.length,
    inMemory: true,
    findLabels: async (wanted, completesLastWord) =>
      lookUpAll(labelTerms, wanted, completesLastWord),
    readLabels: async (ids) => ids.flatMap((id) => labels[id] ?? []),
    async findPlaces(wanted, completesLastWord) {
      const { ids } = lookUpAll(await placeTerms(), wanted, completesLastWord);
      return { places: ids.flatMap((id) => places[id] ?? []), complete: true };
    },
    loadTexts: async () => void (await placeTerms()),
    // words of texts too, once they have been read
    spellings: async () =>
      (words ??= countWords(texts === undefined ? labelTerms : await placeTerms())),
  };
}

function* termsOfLabel(entry: LabelEntry): Generator<string> {
  for (const place of entry.places) yield* place.terms('label');
}

function* termsOfPlace(place: Place): Generator<string> {
  for (const field of FIELDS) yield* place.terms(field);
}

/** Number of labels or places that have each word. */
function countWords({ ids }: TermIndex): WordCount[] {
  return [...ids].map(([word, found]) => ({ word, count: found.length })).filter(isSpellable);
}
