import { keepTones } from '../analysis/normalise.ts';
import { labelTexts, type Field, type Place } from '../index/places.ts';
import type { LabelEntry } from '../read/index-reader.ts';
import type { FieldsOfWords } from './match-place.ts';
import type { Reading } from '../query/readings.ts';
import type { DocumentKind } from '../search-document.ts';

/** The query as ranking needs it. */
export interface Wanted {
  readonly reading: Reading;
  /** Lower case with its tones, where the query was typed with tones. */
  readonly toned?: string;
  /** The language that the reader reads first. */
  readonly language?: string;
}

/** docs/DESIGN-SEARCH.md gives the reason of each figure. */
const WORTH = {
  exactLabel: 6,
  labelBegins: 3,
  labelHasPhrase: 2.2,
  wholeWord: 0.8,
  sameTones: 1.5,
  readersLanguage: 0.4,
  heading: 0.3,
  caption: -0.5,
  otherForm: -1,
  phraseInText: 8,
} as const;

const KIND_WORTH: Partial<Readonly<Record<DocumentKind, number>>> = {
  event: WORTH.heading,
  section: WORTH.heading,
  session: WORTH.heading,
  caption: WORTH.caption,
};

/** What a word is worth by the field that it was found in. */
const FIELD_WORTH: Readonly<Record<Field, number>> = { label: 2, text: 1, path: 0.7, event: 0.3 };

/** Relevance of a distinct label that has every word of the reading; greater is better. */
export function scoreLabel(entry: LabelEntry, wanted: Wanted, labelCount: number): number {
  const { reading, toned } = wanted;
  const terms = entry.places[0]?.terms('label') ?? new Set<string>();
  const asked = reading.words.join(' ');
  let score = Math.log2(1 + entry.events) * 0.12 - (entry.id / Math.max(labelCount, 1)) * 0.5;
  if (entry.key === asked) score += WORTH.exactLabel;
  else if (entry.key.startsWith(asked)) score += WORTH.labelBegins;
  else if (entry.key.includes(asked)) score += WORTH.labelHasPhrase;
  for (const word of reading.words) if (terms.has(word)) score += WORTH.wholeWord;
  score += reading.words.length / (terms.size + 2);
  if (toned !== undefined && entry.places.some((place) => labelHasTones(place, toned))) {
    score += WORTH.sameTones;
  }
  return score + worthOfPlace(entry.places[0], wanted);
}

/** Relevance of a place that has every word in some field; greater is better. */
export function scorePlace(place: Place, fields: FieldsOfWords, wanted: Wanted): number {
  const { reading, toned } = wanted;
  let score = fields.reduce((sum, field) => sum + FIELD_WORTH[field], 0) / fields.length;
  const phrase = ` ${reading.words.join(' ')}`;
  const together = place.words('label').includes(phrase) || place.words('text').includes(phrase);
  if (reading.words.length > 1 && together) score += WORTH.phraseInText;
  if (toned !== undefined && keepTones(place.text()).includes(toned)) score += WORTH.sameTones;
  score -= Math.log2(1 + place.text().length / 200) * 0.1;
  return score + worthOfPlace(place, wanted);
}

/** True where a label has what was typed, tones included. */
export function labelHasTones({ document }: Place, toned: string): boolean {
  return labelTexts(document).some((text) => keepTones(text).includes(toned));
}

/** What does not depend on the words. */
function worthOfPlace(place: Place | undefined, { reading, language }: Wanted): number {
  if (place === undefined) return 0;
  const { document } = place;
  return (
    (KIND_WORTH[document.kind] ?? 0) +
    (document.language === language ? WORTH.readersLanguage : 0) +
    (reading.expansion === undefined ? 0 : WORTH.otherForm)
  );
}
