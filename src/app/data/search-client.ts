import type { SearchOptions, SearchResult } from '#search/search-result.ts';

export interface SearchClient {
  /**
   * Answers a query. Only the latest counts: a newer one rejects the older with an AbortError, as does
   * the signal. Rejects with an Error that says so where the index cannot be read (offline).
   */
  search(query: string, options?: SearchOptions): Promise<SearchResult>;
  /** Starts the worker and loads the index: on focus or shortcut, before the first key. */
  warm(): void;
  /** Ends the worker. The next search or warm starts another. */
  close(): void;
}

/**
 * The search worker as a typed promise API. Nothing is loaded before the first `warm` or `search`.
 * @param baseUrl absolute URL of the site's base, ending in a slash.
 */
export function createSearchClient(createWorker: () => Worker, baseUrl: string): SearchClient {
  throw new Error(`search: the client is not built yet (${baseUrl}, ${createWorker.name})`);
}
