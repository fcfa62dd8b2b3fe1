import type { DocumentEncoder } from '../index/encode-documents.ts';
import type { LabelChunk, PlacesChunk } from '../index/index-root.ts';
import type { LabelRow } from '../index/label-table.ts';
import type { SearchIndexFile } from './index-file.ts';

/** Reasons and measurements of these stand in docs/DESIGN-SEARCH.md. */
export const LABELS_A_CHUNK = 32;
export const LABELS_A_PLACES_CHUNK = 64;

/** The labels of a large site, each with its best place. */
export function* writeLabels(
  labels: readonly LabelRow[],
  encode: DocumentEncoder,
  nameOf: (chunk: number) => string,
): Generator<SearchIndexFile> {
  for (const [number, rows] of chunksOf(labels, LABELS_A_CHUNK)) {
    const chunk: LabelChunk = {
      documents: encode(rows.flatMap(({ places }) => places.slice(0, 1))),
      events: rows.map(({ events }) => events),
    };
    yield { name: nameOf(number), content: JSON.stringify(chunk) };
  }
}

/** Where else they stand. */
export function* writePlaces(
  labels: readonly LabelRow[],
  encode: DocumentEncoder,
  nameOf: (chunk: number) => string,
): Generator<SearchIndexFile> {
  for (const [number, rows] of chunksOf(labels, LABELS_A_PLACES_CHUNK)) {
    const chunk: PlacesChunk = {
      documents: encode(rows.flatMap(({ places }) => places.slice(1))),
      counts: rows.map(({ places }) => places.length - 1),
    };
    yield { name: nameOf(number), content: JSON.stringify(chunk) };
  }
}

function* chunksOf<T>(items: readonly T[], size: number): Generator<[number, readonly T[]]> {
  for (let number = 0; number * size < items.length; number++) {
    yield [number, items.slice(number * size, (number + 1) * size)];
  }
}
