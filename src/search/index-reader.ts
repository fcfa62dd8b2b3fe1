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
  /** Volumes (documents that are read together) in which every word occurs, best first. */
  matchVolumes(words: readonly string[], completesLastWord: boolean): Promise<Postings>;
  readVolume(id: number): Promise<readonly Place[]>;
  /** Words that a misspelt one may have been meant for. */
  spellings(word: string): Promise<readonly WordCount[]>;
}
