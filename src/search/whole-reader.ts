import type { IndexReader, LabelEntry } from './index-reader.ts';
import { buildLabelTable } from './label-table.ts';
import { toPlace, type Place } from './places.ts';
import { isSpellable, type WordCount } from './spelling.ts';
import { invert, lookUp } from './term-index.ts';
import { decodeWholeIndex, type WholeIndex } from './whole-layout.ts';

/** All documents are one volume: on a small site it is quicker to look at each than to list their terms. */
const ONLY_VOLUME = 0;

/** Reads an index that is held whole in memory. Labels are inverted here, texts when first asked for. */
export function createWholeReader(index: WholeIndex): IndexReader {
  const { documents, acronyms } = decodeWholeIndex(index);
  const placeOf = new Map(documents.map((document) => [document, toPlace(document)]));
  const places = [...placeOf.values()];
  const labels = buildLabelTable(documents).map((row, id): LabelEntry => ({
    id,
    key: row.key,
    events: row.events,
    places: row.documents.flatMap((document) => placeOf.get(document) ?? []),
  }));
  const terms = invert(labels.map((entry) => termsOfLabel(entry)));
  let words: readonly WordCount[] | undefined;
  return {
    acronyms,
    labelCount: labels.length,
    window: Infinity,
    matchLabels: async (word, completes) => lookUp(terms, word, completes),
    readLabels: async (ids) => ids.flatMap((id) => labels[id] ?? []),
    matchVolumes: async () => ({ ids: [ONLY_VOLUME], complete: true }),
    readVolume: async () => places,
    spellings: async () => (words ??= countWords(places)),
  };
}

function* termsOfLabel(entry: LabelEntry): Generator<string> {
  for (const place of entry.places) yield* place.terms('label');
}

/** Number of places that have each word in their label or text. */
function countWords(places: readonly Place[]): WordCount[] {
  const counts = new Map<string, number>();
  for (const place of places) {
    for (const word of new Set([...place.terms('label'), ...place.terms('text')])) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].map(([word, count]) => ({ word, count })).filter(isSpellable);
}
