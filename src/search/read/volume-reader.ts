import { normaliseLetters } from '../analysis/normalise.ts';
import { lettersOf } from '../analysis/tokenise.ts';
import { decodeDocuments } from '../index/document-table.ts';
import type { Volume } from '../index/index-root.ts';
import { createPlaces, labelTexts, type Place } from '../index/places.ts';
import { parseFile, type FileStore } from './file-store.ts';
import { createRecent } from './recent.ts';

/** Volumes that are kept as they were decoded: the readings of one query look through the same ones. */
const MOST_VOLUMES = 6;

/** Places with the texts in which they are found. */
export interface VolumeReader {
  /** The places of a volume that may have every word. */
  placesWith(volume: number, words: readonly string[]): Promise<Place[]>;
}

/** @param nameOf name of the file that holds the volume of that number */
export function createVolumeReader(
  nameOf: (volume: number) => string,
  store: FileStore,
): VolumeReader {
  const recent = createRecent<number>(MOST_VOLUMES);
  async function readVolume(volume: number): Promise<SearchedPlace[]> {
    const { documents, texts } = await store.get(nameOf(volume), parseFile<Volume>);
    return createPlaces(decodeDocuments(documents), (number) => texts[number]).map(toSearched);
  }
  return {
    async placesWith(volume, words) {
      const places = await recent.get(volume, () => readVolume(volume));
      return places.filter((each) => mayHave(each, words)).map(({ place }) => place);
    },
  };
}

/**
 * A place with all that is written of it, normalised, and the letters of that alone. To look for words
 * there is cheap; few places then need their terms made.
 */
interface SearchedPlace {
  readonly place: Place;
  readonly written: string;
  readonly letters: string;
}

function toSearched(place: Place): SearchedPlace {
  const { path, event } = place.document;
  const texts = [...labelTexts(place.document), place.text, ...path, event];
  const written = normaliseLetters(texts.join(' '));
  return { place, written, letters: lettersOf(written) };
}

/** A word with a sign (`c#`) is a term as it is written; others may be joined, `xray` of `x-ray`. */
function mayHave({ written, letters }: SearchedPlace, words: readonly string[]): boolean {
  return words.every((word) => written.includes(word) || letters.includes(word));
}
