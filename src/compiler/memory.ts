import { type Memo, createMemo, NO_MEMO } from './memo.ts';
import { type PageCache, createPageCache, createPageReader } from './page-cache.ts';
import { type IndexFollower, createIndexFollower } from './search-index/index-follower.ts';

/** What a compiler keeps between two compilations. */
export interface Memory {
  readonly pages: PageCache;
  readonly memo: Memo;
  /** Versions of the files that stand, by name. */
  readonly written: Map<string, unknown>;
  readonly follower: IndexFollower;
}

/** @param output absolute output folder */
export function createMemory(output: string): Memory {
  return {
    pages: createPageCache(),
    memo: createMemo(),
    written: new Map(),
    follower: createIndexFollower(output),
  };
}

/** For a compilation that no other follows: what a stage no longer needs is not kept until its end. */
export function createNoMemory(output: string): Memory {
  return { ...createMemory(output), pages: createPageReader(), memo: NO_MEMO };
}
