import { QueryClient } from '@tanstack/react-query';

/** Reads one file of the catalog by its name from `model/catalog-files.ts`. Rejects with a CatalogError. */
export type ReadJson = (file: string, signal?: AbortSignal) => Promise<unknown>;

/**
 * The cache of the catalog. A query's key is the file's name, so that the loader, the prerenderer and
 * the components can never disagree on what is read. Files do not change while a page is open.
 */
export function createQueryClient(readJson: ReadJson): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        queryFn: ({ queryKey, signal }) => readJson(String(queryKey[0]), signal),
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        retry: false,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
    },
  });
}
