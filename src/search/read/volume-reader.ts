import { normaliseLetters } from '../analysis/normalise.ts';
import { lettersOf } from '../analysis/tokenise.ts';
import { decodeDocument, decodeDocuments } from '../index/document-table.ts';
import type { Volume } from '../index/index-root.ts';
import { createPlaces, labelTexts, type Place, type PlaceDocument } from '../index/places.ts';
import { parseFile, type FileStore } from './file-store.ts';
import { createRecent } from './recent.ts';

/** Volumes whose letters are kept: the readings of one query look through the same ones. */
const MOST_VOLUMES = 6;

/** Places with the texts in which they are found. */
export interface VolumeReader {
  /** The places of a volume that may have every word. */
  placesWith(volume: number, words: readonly string[]): Promise<Place[]>;
}

/** A volume, and the letters of all that is written of each of its documents. */
interface SearchedVolume extends Volume {
  readonly letters: readonly string[];
}

/** @param nameOf name of the file that holds the volume of that number */
export function createVolumeReader(
  nameOf: (volume: number) => string,
  store: FileStore,
): VolumeReader {
  const recent = createRecent<number>(MOST_VOLUMES);
  async function readVolume(number: number): Promise<SearchedVolume> {
    const volume = await store.get(nameOf(number), parseFile<Volume>);
    const documents = decodeDocuments(volume.documents);
    const letters = documents.map((document, i) => lettersOf(written(document, volume.texts[i])));
    return { ...volume, letters };
  }
  return {
    async placesWith(number, words) {
      const { documents, texts, letters } = await recent.get(number, () => readVolume(number));
      // to look for letters is cheap; few documents then need to be decoded and their terms made
      const wanted = words.map(lettersOf);
      const found = letters.flatMap((all, i) =>
        wanted.every((word) => all.includes(word)) ? [i] : [],
      );
      const places = createPlaces(
        found.map((i) => decodeDocument(documents, i)),
        (i) => texts[found[i] ?? -1],
      );
      return places.filter((place) => hasSigns(place, words));
    },
  };
}

function written(document: PlaceDocument, text = ''): string {
  return [...labelTexts(document), text, ...document.path, document.event].join(' ');
}

/** A word with a sign (`c#`) is a term as it is written, while letters alone may be joined (`x-ray`). */
function hasSigns({ document, text }: Place, words: readonly string[]): boolean {
  const withSigns = words.filter((word) => word !== lettersOf(word));
  if (withSigns.length === 0) return true;
  const all = normaliseLetters(written(document, text));
  return withSigns.every((word) => all.includes(word));
}
