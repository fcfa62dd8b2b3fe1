import type { DocumentKind } from '../search-document.ts';

/** What a label is worth by a kind that it has somewhere; the most telling one counts. */
export const KIND_WORTH: Readonly<Record<DocumentKind, number>> = {
  event: 0.5,
  section: 0.5,
  session: 0.5,
  speaker: 0.5,
  topic: 0.2,
  caption: -0.6,
};

/** Short labels name a subject, long ones tell a sentence. */
const COST_OF_A_WORD = 0.18;

/**
 * Worth of a label before any query: how many events it stands in, what it is, and how short it is.
 * Lists of labels are kept in this order, so that their beginning is their best part.
 */
export function staticWorth({
  events,
  kindWorth,
  words,
}: {
  readonly events: number;
  /** The highest {@link KIND_WORTH} of its kinds. */
  readonly kindWorth: number;
  readonly words: number;
}): number {
  return Math.log2(1 + events) + kindWorth - COST_OF_A_WORD * words;
}
