import type { RootContent } from 'mdast';
import type { Place } from '#model/catalog.ts';
import type { FactField } from '../lexicon/fact-labels.ts';

/** One "label: value" as the report gives it. */
export interface LabelledFact {
  /** As written, without the colon; the emoji where one stands in place of a word. */
  readonly label: string;
  /** Plain text. */
  readonly value: string;
  /** What the label means; undefined where the lexicon does not know it. */
  readonly field?: FactField;
  readonly source: Place;
}

export interface FactOptions {
  /**
   * `info` (default): the nodes are an information area, so that every label counts, known or not.
   * `anywhere`: only labels that the lexicon knows count, so that lists of topics are left alone.
   */
  readonly scope?: 'info' | 'anywhere';
}

/** The labelled facts of some blocks, in source order: tables, lists, quotes, bold labels, `&emsp;` and `<br>` lines. */
export function recogniseFacts(
  _nodes: readonly RootContent[],
  _file: string,
  _options: FactOptions = {},
): LabelledFact[] {
  return [];
}
