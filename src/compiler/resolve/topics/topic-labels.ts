import { FORM_LABELS, PEOPLE_LABELS } from '../../lexicon/form-labels.ts';
import {
  GENERIC_LABELS,
  QUALIFIERS_AFTER,
  QUALIFIERS_BEFORE,
} from '../../lexicon/generic-labels.ts';
import { HOUSEKEEPING } from '../../lexicon/session-headings.ts';
import { fieldOfLabel } from '../../recognise/facts/fact-fields.ts';
import { isSpeakerLabel } from '../../recognise/speakers/session-speakers.ts';
import { topicKey } from './topic-key.ts';

/** True for a label that names a part of any subject ("Best Practices", "Core Principles"). */
export function isGenericLabel(label: string): boolean {
  return isGenericKey(topicKey(label));
}

/** The same for the key of a label. */
export function isGenericKey(key: string): boolean {
  return GENERIC_LABELS.has(key) || GENERIC_LABELS.has(key.replace(BEFORE, '').replace(AFTER, ''));
}

const BEFORE = new RegExp(`^(?:(?:${QUALIFIERS_BEFORE.join('|')}) )+`);
const AFTER = new RegExp(`(?: (?:${QUALIFIERS_AFTER.join('|')}))+$`);

/**
 * True for a label that can be a topic: a few words, no sentence, no question, no time, no break, and nothing that a
 * form asks of every session ("Speaker", "Location", "Key Moment").
 * @param key the label's {@link topicKey}
 */
export function isTopic(label: string, key: string): boolean {
  return (
    key !== '' && !SENTENCE_OR_TIME.test(label.trim()) && !isBreak(key) && !isOfForm(label, key)
  );
}

const SENTENCE_OR_TIME = /[?!.;…]\s*$|\d{1,2}[:h]\d{2}/;

/** "Q&A", and what joins several such parts: "Tea Break & Networking". Nearly every key is told by its first word. */
function isBreak(key: string): boolean {
  const end = key.indexOf(' ');
  return BREAK_OPENINGS.has(end < 0 ? key : key.slice(0, end)) && BREAKS.test(key);
}

const BREAK_OPENINGS: ReadonlySet<string> = new Set(
  HOUSEKEEPING.map((phrase) => topicKey(phrase).split(' ')[0] ?? ''),
);
const BREAKS = new RegExp(`^(?:(?:and|va|${longestFirst(HOUSEKEEPING).join('|')})(?: |$))+$`);

function longestFirst(phrases: readonly string[]): string[] {
  return phrases.map(topicKey).toSorted((a, b) => b.length - a.length);
}

/** A fact's label that is also a part of a subject ("Lambda: Role") is only generic. */
function isOfForm(label: string, key: string): boolean {
  if (FORM_LABELS.has(key) || PEOPLE_LABELS.has(key) || isSpeakerLabel(label)) return true;
  return fieldOfLabel(label, GENERIC_LABELS.has(key) ? 'anywhere' : 'info') !== undefined;
}

/** True for a label under which people are listed: "Speakers", "Moderator". */
export function headsPeople(label: string): boolean {
  return isSpeakerLabel(label) || PEOPLE_LABELS.has(topicKey(label));
}
