import { normaliseLetters } from '../analysis/normalise.ts';
import { lettersOf, lettersOfEach } from '../analysis/tokenise.ts';
import { labelTexts, type Place } from '../index/places.ts';
import { findCandidates } from './find-candidates.ts';

/** Finds the places that may have every word, and perhaps others beside them. */
export type PlaceFinder = (words: readonly string[]) => Place[];

/** Looks for words as runs of letters in all that is written of each place. */
export function createPlaceFinder(places: readonly Place[]): PlaceFinder {
  const letters = lettersOfEach(places.map(written));
  return (words) =>
    findCandidates(letters, words)
      .flatMap((number) => places[number] ?? [])
      .filter((place) => hasSigns(place, words));
}

/** All that is written of a place, headings and the event's title included. */
export function written({ document, text }: Place): string {
  return [...labelTexts(document), text(), ...document.path, document.event].join(' ');
}

/** A word with a sign (`c#`) is a term as it is written, while letters alone may be joined (`x-ray`). */
function hasSigns(place: Place, words: readonly string[]): boolean {
  const withSigns = words.filter((word) => word !== lettersOf(word));
  if (withSigns.length === 0) return true;
  const all = normaliseLetters(written(place));
  return withSigns.every((word) => all.includes(word));
}
