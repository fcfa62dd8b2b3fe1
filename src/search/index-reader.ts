import type { Acronym } from './acronyms.ts';
import type { Place } from './places.ts';
import type { Postings } from './postings.ts';
import type { WordCount } from './spelling.ts';

/** One distinct label with the places where it stands. */
export interface LabelEntry {
  /** Its number in the label table: smaller is better. */
  readonly id: number;
  readonly key: string;
  /** Number of distinct events, of which a large index keeps the best in `places`. */
  readonly events: number;
  /** Best first. */
  readonly places: readonly Place[];
}

export interface PlaceList {
  readonly places: readonly Place[];
  /** False where there are more. */
  readonly complete: boolean;
}

/**
 * What the engine asks of an index, whichever way its files are laid out.
 * Every method may be called at any time and in parallel; what was read once is kept.
 */
export interface IndexReader {
  readonly acronyms: readonly Acronym[];
  readonly labelCount: number;
  /** Labels that are read for one answer; Infinity where all are at hand anyway. */
  readonly window: number;
  /** Labels that have the word, or with `completes` a longer one. Ids of the label table. */
  matchLabels(word: string, completes: boolean): Promise<Postings>;
  readLabels(ids: readonly number[]): Promise<readonly LabelEntry[]>;
  /**
   * Places that have every word in some field, with their texts, and perhaps others beside them. A large
   * index gives the places of its best few events only.
   */
  findPlaces(words: readonly string[], completesLastWord: boolean): Promise<PlaceList>;
  /** Reads all texts, where that is possible: a small index. Places then have theirs. */
  loadTexts(): Promise<void>;
  /** Words that a misspelt one may have been meant for. */
  spellings(word: string): Promise<readonly WordCount[]>;
}
