import type { Acronym } from '../analysis/acronyms.ts';
import type { Place } from '../index/places.ts';
import type { Postings } from '../index/postings.ts';
import type { WordCount } from '../analysis/spelling.ts';

/** One distinct label with the places where it stands. */
export interface LabelEntry {
  /** Its number in the label table: smaller is better. */
  readonly id: number;
  readonly key: string;
  /** Number of distinct events, of which `places` may hold some only. */
  readonly events: number;
  /** Best first. */
  readonly places: readonly Place[];
}

interface PlaceList {
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
  /** True where reading a label costs nothing, because all of them are at hand. */
  readonly inMemory: boolean;
  /**
   * Ids of labels that have every word, in the order in which they should be read, and perhaps of others
   * beside them. With `completesLastWord`, longer words answer the last one too.
   */
  findLabels(words: readonly string[], completesLastWord: boolean): Promise<Postings>;
  /** @param allPlaces also the places that a large index keeps apart from the best one */
  readLabels(ids: readonly number[], allPlaces: boolean): Promise<readonly LabelEntry[]>;
  /**
   * Places that have every word in some field, with their texts, and perhaps others beside them. A large
   * index gives the places of its best few events only.
   */
  findPlaces(words: readonly string[], completesLastWord: boolean): Promise<PlaceList>;
  /** Reads all texts, where that is possible: a small index. Places then have theirs. */
  loadTexts(): Promise<void>;
  /**
   * Words that a misspelt one may have been meant for: those of labels, and of texts that were read.
   * @param isKnown some label has the word; a large index then looks near by only
   */
  spellings(word: string, isKnown: boolean): Promise<readonly WordCount[]>;
}
