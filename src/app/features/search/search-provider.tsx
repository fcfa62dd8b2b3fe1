import { createContext, type ReactNode, useContext, useState } from 'react';
import { pageVersion } from '#app/data/page-version.ts';
import { createSearchClient, type SearchClient } from '#app/data/search-client.ts';
import { versionedUrl } from '#model/site-version.ts';
import { createSearchWorker } from './create-search-worker.ts';
import { createResultMemory, type ResultMemory } from './result-memory.ts';

export interface SearchService {
  /** The search of this site; made at the first call, which still loads nothing. */
  readonly client: () => SearchClient;
  readonly memory: ResultMemory;
}

const SearchContext = createContext<SearchService | undefined>(undefined);

/** One search for the whole app. Nothing is loaded before the reader means to search. */
export function SearchProvider({
  service,
  children,
}: {
  /** In tests another one than this site's worker. */
  readonly service?: SearchService | undefined;
  readonly children: ReactNode;
}) {
  const [own] = useState(createService);
  return <SearchContext value={service ?? own}>{children}</SearchContext>;
}

function createService(): SearchService {
  let client: SearchClient | undefined;
  function open(): SearchClient {
    const base = versionedUrl(import.meta.env.BASE_URL, pageVersion());
    return createSearchClient(createSearchWorker, new URL(base, window.location.href).href);
  }
  return { client: () => (client ??= open()), memory: createResultMemory() };
}

export function useSearchService(): SearchService {
  const service = useContext(SearchContext);
  if (service === undefined) throw new Error('search: used outside of a SearchProvider');
  return service;
}
