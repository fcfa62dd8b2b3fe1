import { decodeDocuments } from '../index/document-table.ts';
import type { Volume } from '../index/index-root.ts';
import { createPlaces, type Place } from '../index/places.ts';
import { parseFile, type FileStore } from './file-store.ts';
import { createPlaceFinder, type PlaceFinder } from './place-finder.ts';
import { createRecent } from './recent.ts';

/** Volumes that are kept with their terms: the five of a query and those of what it would spell otherwise. */
const MOST_VOLUMES = 10;

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
  async function readVolume(number: number): Promise<PlaceFinder> {
    const { documents, texts } = await store.get(nameOf(number), parseFile<Volume>);
    return createPlaceFinder(createPlaces(decodeDocuments(documents), (i) => texts[i]));
  }
  return {
    async placesWith(number, words) {
      const find = await recent.get(number, () => readVolume(number));
      return find(words);
    },
  };
}
