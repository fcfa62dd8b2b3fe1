import {
  EMOJI_LABELS,
  FACT_LABELS,
  FORMAT_VALUES,
  INFO_ONLY_LABELS,
  MISSING_VALUES,
  TABLE_HEADERS,
  VALUES_TO_COME,
  type FactField,
} from '../../lexicon/fact-labels.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import { EVENT_WORDS } from '../../lexicon/section-headings.ts';
import { splitBrackets } from '../text/brackets.ts';
import { holdsPhrase, phraseSet } from '../text/phrase-set.ts';

/** Where labels are looked for: in an area of facts, or among anything. */
export type FactScope = 'info' | 'anywhere';

const FIELDS: ReadonlyMap<string, FactField> = new Map(
  FACT_LABELS.flatMap(({ field, en, vi }) =>
    [...en, ...vi].map((label) => [phraseKey(label), field] as const),
  ),
);
const INFO_ONLY: ReadonlySet<string> = new Set(INFO_ONLY_LABELS.map(phraseKey));
const HEADERS: ReadonlySet<string> = new Set(TABLE_HEADERS.map(phraseKey));
const FORMATS: ReadonlySet<string> = new Set(FORMAT_VALUES.map(phraseKey));
/** Whatever the event is called, a label may say so; of its sessions it has several. */
const EVENT_KEYS = EVENT_WORDS.filter((word) => !word.includes('session')).map(phraseKey);
const EVENT_PHRASES = phraseSet(EVENT_KEYS);
const EVENT_WORD = new RegExp(`(?<before>^| )(?:${EVENT_KEYS.join('|')})(?<after> |$)`);
const MISSING: ReadonlySet<string> = new Set(MISSING_VALUES.map(phraseKey));

/** In characters; what is longer is a sentence. */
const LONGEST_LABEL = 60;

/** What a label means, with or without an explanation in brackets ("Location (if any)"); undefined where it is unknown. */
export function fieldOfLabel(label: string, scope: FactScope = 'info'): FactField | undefined {
  if (label.length > LONGEST_LABEL) return undefined;
  const texts = label.includes('(') ? [label, splitBrackets(label).outside] : [label];
  for (const text of texts) {
    const key = phraseKey(text);
    const field = FIELDS.get(key) ?? (scope === 'info' ? fieldOfPhrase(key) : undefined);
    if (field !== undefined) return scope === 'anywhere' && INFO_ONLY.has(key) ? undefined : field;
  }
  return undefined;
}

/** "Competition Title" is an event's title, "Organiser / Sponsors" begins with a known half. */
function fieldOfPhrase(key: string): FactField | undefined {
  if (!key.includes(' ')) return undefined;
  const word = holdsPhrase(key, EVENT_PHRASES) ? EVENT_WORD.exec(key)?.[0] : undefined;
  if (word === undefined || word === key) return fieldOfHalves(key);
  return (
    FIELDS.get(key.replace(EVENT_WORD, '$<before>event$<after>')) ??
    FIELDS.get(key.replace(EVENT_WORD, '$<before>su kien$<after>')) ??
    fieldOfHalves(key)
  );
}

/** Fields whose value other words may stand beside. A joined name or subject is another one. */
const JOINABLE: ReadonlySet<FactField> = new Set<FactField>([
  'venue',
  'role',
  'format',
  'organiser',
]);

/** The one field that the halves of "A & B" or "A / B" name. */
function fieldOfHalves(key: string): FactField | undefined {
  if (!key.includes(' & ')) return undefined;
  const fields = new Set(key.split(' & ').flatMap((half) => FIELDS.get(half) ?? []));
  const [field] = fields;
  return fields.size === 1 && field !== undefined && JOINABLE.has(field) ? field : undefined;
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

/** True for a value that stands for a missing one: "TBD", "N/A", a dash, nothing, "[Venue to be confirmed]". */
export function isMissingValue(value: string): boolean {
  const key = phraseKey(value);
  return key === '' || MISSING.has(key) || (IN_BRACKETS.test(value) && TO_COME.test(key));
}

const IN_BRACKETS = /^\[[^\]]*\]$/;
const TO_COME = new RegExp(`(?:^| )(?:${VALUES_TO_COME.map(phraseKey).join('|')})(?: |$)`);

/** True for a value that says only how one took part: "Online", "Trực tiếp". */
export function isFormatValue(value: string): boolean {
  return FORMATS.has(phraseKey(value));
}
