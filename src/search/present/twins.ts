import type { PlaceDocument } from '../index/places.ts';
import { bestPlace } from './present.ts';
import type { Row } from '../find/rows.ts';

/**
 * What was found twice because a report exists in two languages, once: an event by both titles, a photo
 * by both captions. The row in the language that the reader prefers stays, where the better one stood.
 */
export function mergeTwins(rows: readonly Row[], languages: readonly string[]): Row[] {
  const merged: Row[] = [];
  const positions = new Map<string, number>();
  for (const row of rows) {
    const key = twinKey(bestPlace(row).document);
    const position = key === undefined ? undefined : positions.get(key);
    const twin = position === undefined ? undefined : merged[position];
    if (position === undefined || twin === undefined) {
      if (key !== undefined) positions.set(key, merged.length);
      merged.push(row);
    } else if (preference(row, languages) < preference(twin, languages)) merged[position] = row;
  }
  return merged;
}

/** What twins have in common; undefined for what cannot be told from something of its own. */
function twinKey({ kind, slug, photo }: PlaceDocument): string | undefined {
  if (kind === 'event') return slug;
  return kind === 'caption' && photo !== undefined ? `${slug}/${photo}` : undefined;
}

function preference(row: Row, languages: readonly string[]): number {
  const at = languages.indexOf(bestPlace(row).document.language);
  return at < 0 ? languages.length : at;
}
