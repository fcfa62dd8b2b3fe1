import { normaliseLetters } from '../analysis/normalise.ts';
import { lettersOf } from '../analysis/tokenise.ts';
import { decodeDocuments } from '../index/document-table.ts';
import type { Volume } from '../index/index-root.ts';
import { createPlaces, labelTexts, type Place, type PlaceDocument } from '../index/places.ts';
import { parseFile, type FileStore } from './file-store.ts';
import { createRecent } from './recent.ts';

/** Volumes that are kept with their terms: the five of a query and those of what it would spell otherwise. */
const MOST_VOLUMES = 10;

/** Places with the texts in which they are found. */
export interface VolumeReader {
  /** The places of a volume that may have every word. */
  placesWith(volume: number, words: readonly string[]): Promise<Place[]>;
}

/** The places of a volume, and the letters of all that is written of each. */
interface SearchedVolume {
  readonly places: readonly Place[];
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
    const places = createPlaces(decodeDocuments(volume.documents), (i) => volume.texts[i]);
    const letters = places.map(({ document, text }) => lettersOf(written(document, text)));
    return { places, letters };
  }
  return {
    async placesWith(number, words) {
      const { places, letters } = await recent.get(number, () => readVolume(number));
      // to look for letters is cheap; few places then need terms
      const wanted = words.map(lettersOf);
      const found = places.filter((_, i) => wanted.every((word) => letters[i]?.includes(word)));
      return found.filter((place) => hasSigns(place, words));
    },
  };
}

function written(document: PlaceDocument, text: string): string {
  return [...labelTexts(document), text, ...document.path, document.event].join(' ');
}

/** A word with a sign (`c#`) is a term as it is written, while letters alone may be joined (`x-ray`). */
function hasSigns({ document, text }: Place, words: readonly string[]): boolean {
  const withSigns = words.filter((word) => word !== lettersOf(word));
  if (withSigns.length === 0) return true;
  const all = normaliseLetters(written(document, text));
  return withSigns.every((word) => all.includes(word));
}
