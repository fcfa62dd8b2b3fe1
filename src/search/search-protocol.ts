import type { SearchOptions, SearchResult } from './search-result.ts';

/** What a page posts to the search worker. `id` numbers the queries of one page. */
export type SearchRequest =
  | { readonly type: 'open'; readonly indexUrl: string }
  | {
      readonly type: 'search';
      readonly id: number;
      readonly query: string;
      readonly options: Omit<SearchOptions, 'signal'>;
    }
  | { readonly type: 'cancel'; readonly id: number };

/** What the worker posts back: exactly one answer a search, none for a cancelled one. */
export type SearchResponse =
  | { readonly type: 'result'; readonly id: number; readonly result: SearchResult }
  | { readonly type: 'error'; readonly id: number; readonly message: string };
