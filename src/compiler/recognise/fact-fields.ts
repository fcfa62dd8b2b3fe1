import {
  EMOJI_LABELS,
  FACT_LABELS,
  INFO_ONLY_LABELS,
  MISSING_VALUES,
  TABLE_HEADERS,
  type FactField,
} from '../lexicon/fact-labels.ts';
import { phraseKey } from '../lexicon/phrase-key.ts';
import { splitBrackets } from './brackets.ts';

/** Where labels are looked for: in an area of facts, or among anything. */
export type FactScope = 'info' | 'anywhere';

const FIELDS: ReadonlyMap<string, FactField> = new Map(
  FACT_LABELS.flatMap(({ field, en, vi }) =>
    [...en, ...vi].map((label) => [phraseKey(label), field] as const),
  ),
);
const INFO_ONLY: ReadonlySet<string> = new Set(INFO_ONLY_LABELS.map(phraseKey));
const HEADERS: ReadonlySet<string> = new Set(TABLE_HEADERS.map(phraseKey));
const MISSING: ReadonlySet<string> = new Set(MISSING_VALUES.map(phraseKey));

/** In characters; what is longer is a sentence. */
const LONGEST_LABEL = 60;

/** What a label means, with or without an explanation in brackets ("Location (if any)"); undefined where it is unknown. */
export function fieldOfLabel(label: string, scope: FactScope = 'info'): FactField | undefined {
  if (label.length > LONGEST_LABEL) return undefined;
  const texts = label.includes('(') ? [label, splitBrackets(label).outside] : [label];
  for (const text of texts) {
    const key = phraseKey(text);
    const field = FIELDS.get(key);
    if (field !== undefined) return scope === 'anywhere' && INFO_ONLY.has(key) ? undefined : field;
  }
  return undefined;
}

/** The field and the rest of a text that begins with an emoji in place of a label ("📅 Saturday, …"). */
export function readEmojiLabel(
  text: string,
): { readonly label: string; readonly field: FactField; readonly value: string } | undefined {
  const trimmed = text.trimStart();
  // Every emoji label lies above the Latin letters and the general punctuation.
  if (trimmed < '\u2300') return undefined;
  for (const [label, field] of EMOJI_LABELS) {
    if (!trimmed.startsWith(label)) continue;
    const value = trimmed.slice(label.length).replace(/^\uFE0F?[\s:–-]*/, '');
    return { label, field, value };
  }
  return undefined;
}

/** True for a cell that only heads a column of labels or values ("Attribute", "Details", empty). */
export function isTableHeader(cell: string): boolean {
  const key = phraseKey(cell);
  return key === '' || HEADERS.has(key);
}

/** True for a value that stands for a missing one: "TBD", "N/A", a dash, nothing. */
export function isMissingValue(value: string): boolean {
  const key = phraseKey(value);
  return key === '' || MISSING.has(key);
}
