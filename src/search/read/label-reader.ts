import { decodeDocument } from '../index/document-table.ts';
import {
  shardFiles,
  type LabelChunk,
  type PlacesChunk,
  type ShardedRoot,
} from '../index/index-root.ts';
import { createPlaces, type PlaceDocument } from '../index/places.ts';
import { parseFile, type FileStore } from './file-store.ts';
import type { LabelEntry } from './index-reader.ts';
import { createRecent } from './recent.ts';

/** Labels that are kept as they were decoded, with their terms: the next key shows most of them again. */
const MOST_LABELS = 256;

/** Labels of a large index by their ids. */
export interface LabelReader {
  /** @param allPlaces also the places that stand in files of their own */
  read(ids: readonly number[], allPlaces: boolean): Promise<LabelEntry[]>;
}

/** Reads labels from the files that {@link LabelChunk} and {@link PlacesChunk} describe. */
export function createLabelReader(root: ShardedRoot, store: FileStore): LabelReader {
  const recent = createRecent<number>(MOST_LABELS);
  const files = shardFiles(root.version);

  async function readBest(id: number): Promise<LabelEntry> {
    const number = id % root.labelsAChunk;
    const name = files.labels(Math.floor(id / root.labelsAChunk));
    const { documents, events } = await store.get(name, parseFile<LabelChunk>);
    return toEntry(id, events[number] ?? 1, [decodeDocument(documents, number)]);
  }

  async function readAll(id: number): Promise<LabelEntry> {
    const name = files.places(Math.floor(id / root.labelsAPlacesChunk));
    const [best, others] = await Promise.all([
      recent.get(id, () => readBest(id)),
      store.get(name, parseFile<PlacesChunk>),
    ]);
    const documents = best.places.map(({ document }) => document);
    return toEntry(id, best.events, [
      ...documents,
      ...othersOf(others, id % root.labelsAPlacesChunk),
    ]);
  }

  return {
    read: (ids, allPlaces) =>
      Promise.all(ids.map((id) => (allPlaces ? readAll(id) : recent.get(id, () => readBest(id))))),
  };
}

/** Texts are in the volumes: of a label alone there is no excerpt. */
function toEntry(id: number, events: number, documents: readonly PlaceDocument[]): LabelEntry {
  const places = createPlaces(documents, () => undefined);
  return { id, key: places[0]?.key() ?? '', events, places };
}

function othersOf({ documents, counts }: PlacesChunk, label: number): PlaceDocument[] {
  const from = counts.slice(0, label).reduce((sum, count) => sum + count, 0);
  return Array.from({ length: counts[label] ?? 0 }, (_, i) => decodeDocument(documents, from + i));
}
