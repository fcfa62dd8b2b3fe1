import type { SearchOptions, SearchResult } from './search-result.ts';

/** What a page posts to the search worker. `id` numbers the queries of one page, rising. */
export type SearchRequest =
  /** Comes first. `baseUrl`: absolute URL of the site's base, ending in a slash. Loads the index. */
  | { readonly type: 'open'; readonly baseUrl: string }
  | {
      readonly type: 'search';
      readonly id: number;
      readonly query: string;
      readonly options: Omit<SearchOptions, 'signal'>;
    }
  | { readonly type: 'cancel'; readonly id: number };

/** What the worker posts back: one answer a search, none for one that was cancelled or overtaken. */
export type SearchResponse =
  | { readonly type: 'result'; readonly id: number; readonly result: SearchResult }
  | { readonly type: 'error'; readonly id: number; readonly message: string };
