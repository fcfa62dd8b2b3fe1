import type { SearchResult } from '#search/search-result.ts';

/** Answers of this visit, so that coming back shows the same results at once, at the same height. */
export interface ResultMemory {
  recall(key: string): SearchResult | undefined;
  remember(key: string, result: SearchResult): void;
}

/** As many as one walks back through; an answer weighs some ten kilobytes. */
const KEPT_RESULTS = 30;

export function createResultMemory(): ResultMemory {
  const results = new Map<string, SearchResult>();
  return {
    recall: (key) => results.get(key),
    remember(key, result) {
      results.delete(key);
      results.set(key, result);
      const [oldest] = results.keys();
      if (results.size > KEPT_RESULTS && oldest !== undefined) results.delete(oldest);
    },
  };
}
