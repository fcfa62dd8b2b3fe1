import { hasWord } from '../index/has-words.ts';
import { FIELDS, type Field, type Place } from '../index/places.ts';
import type { WantedWords } from '../query/readings.ts';

/** Where each wanted word was found: the first field that has it. */
export type FieldsOfWords = readonly Field[];

/**
 * Where a place has the wanted words, or undefined where it lacks one. Headings and the event's
 * title may complete a match, but not make one: the title stands above everything in its event.
 */
export function matchPlace(place: Place, wanted: WantedWords): FieldsOfWords | undefined {
  const last = wanted.words.length - 1;
  const found: Field[] = [];
  for (const [i, word] of wanted.words.entries()) {
    const completes = wanted.completesLastWord && i === last;
    const field = FIELDS.find((candidate) => hasWord(place.terms(candidate), word, completes));
    if (field === undefined) return undefined;
    found.push(field);
  }
  return found.some((field) => field === 'label' || field === 'text') ? found : undefined;
}

/**
 * True where the label, the text or the headings have the words one after the other. The event's title
 * does not count: leaving out what is said of AWS must not leave out all of an AWS event.
 */
export function hasPhrase(place: Place, phrase: readonly string[]): boolean {
  const run = ` ${phrase.join(' ')} `;
  return PHRASE_FIELDS.some(
    (field) =>
      phrase.every((word) => place.terms(field).has(word)) && place.words(field).includes(run),
  );
}

const PHRASE_FIELDS = ['label', 'text', 'path'] as const satisfies readonly Field[];
