import { normaliseLetters } from '../analysis/normalise.ts';
import { lettersOf } from '../analysis/tokenise.ts';
import { labelTexts, type Place } from '../index/places.ts';

/** Finds the places that may have every word, and perhaps others beside them. */
export type PlaceFinder = (words: readonly string[]) => Place[];

/**
 * Looks for words as runs of letters in all that is written of each place: that is cheap, takes a tenth of the memory of
 * an inverted index, and leaves few places of which terms are needed.
 */
export function createPlaceFinder(places: readonly Place[]): PlaceFinder {
  const letters = places.map((place) => lettersOf(written(place)));
  return (words) => {
    const wanted = words.map(lettersOf);
    return places.filter(
      (place, i) => wanted.every((word) => letters[i]?.includes(word)) && hasSigns(place, words),
    );
  };
}

function written({ document, text }: Place): string {
  return [...labelTexts(document), text(), ...document.path, document.event].join(' ');
}

/** A word with a sign (`c#`) is a term as it is written, while letters alone may be joined (`x-ray`). */
function hasSigns(place: Place, words: readonly string[]): boolean {
  const withSigns = words.filter((word) => word !== lettersOf(word));
  if (withSigns.length === 0) return true;
  const all = normaliseLetters(written(place));
  return withSigns.every((word) => all.includes(word));
}
