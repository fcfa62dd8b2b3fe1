import { intersect, unitePostings, type Postings } from '../index/postings.ts';
import type { FileStore } from './file-store.ts';
import { createRecent } from './recent.ts';
import { lowerBound } from '../index/term-index.ts';
import { readTermShard, shardOf, type TermShard } from '../index/term-shards.ts';

/** Longer words that one unfinished word stands for; more of them would say nothing about it. */
const MOST_COMPLETIONS = 400;
/** Files in which the longer words of one beginning are looked for. */
const MOST_SHARDS = 3;
/** Lists that are kept: the readings of one query have most words in common, and the next key has too. */
const MOST_LISTS = 16;

/** Ids of terms, read from the shards in which they stand. */
export interface TermReader {
  lookUp(word: string, completes: boolean): Promise<Postings>;
  /** The terms around a word, with the number of ids of each. */
  neighbours(word: string): Promise<{ word: string; count: number }[]>;
}

/** @param directory first term of each shard, joined by `separator`; empty where there is none */
export function createTermReader(
  { directory, separator }: { readonly directory: string; readonly separator: string },
  nameOf: (shard: number) => string,
  store: FileStore,
): TermReader {
  const firstTerms = directory === '' ? [] : directory.split(separator);
  const read = (shard: number) => store.get(nameOf(shard), readTermShard);
  /** All at once, for each waits for the network; longer words may go on in the next files. */
  function shardsWith(word: string, completes: boolean): number[] {
    if (firstTerms.length === 0) return [];
    const shards = [shardOf(firstTerms, word)];
    while (completes && shards.length < MOST_SHARDS) {
      const next = (shards.at(-1) ?? 0) + 1;
      if (firstTerms[next]?.startsWith(word) !== true) break;
      shards.push(next);
    }
    return shards;
  }
  async function readList(word: string, completes: boolean): Promise<Postings> {
    const shards = await Promise.all(shardsWith(word, completes).map(read));
    const found = shards.flatMap((shard) => postingsOf(shard, word, completes));
    const kept = found.slice(0, MOST_COMPLETIONS);
    const all = unitePostings(kept);
    return { ...all, complete: all.complete && kept.length === found.length };
  }
  const lists = createRecent<string>(MOST_LISTS);
  return {
    lookUp: (word, completes) =>
      lists.get(completes ? `${word}*` : word, () => readList(word, completes)),
    async neighbours(word) {
      const shards = await Promise.all(shardsWith(word, false).map(read));
      return shards.flatMap((shard) =>
        shard.terms.map((term, i) => ({ word: term, count: shard.countAt(i) })),
      );
    },
  };
}

/** The word itself first, so that it is never cut off. */
function postingsOf(shard: TermShard, word: string, completes: boolean): Postings[] {
  const found: Postings[] = [];
  for (let i = lowerBound(shard.terms, word); i < shard.terms.length; i++) {
    const term = shard.terms[i] ?? '';
    if (term !== word && !(completes && term.startsWith(word))) break;
    found.push(shard.postingsAt(i));
  }
  return found;
}

/** What several lists have in common, as far as cut lists tell. */
export function intersectPostings(lists: readonly Postings[]): Postings {
  const whole = lists.filter((list) => list.complete);
  const usable = whole.length > 0 ? whole : lists;
  return { ids: intersect(usable.map(({ ids }) => ids)), complete: whole.length === lists.length };
}
