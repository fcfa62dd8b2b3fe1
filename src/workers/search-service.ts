import { openSearch, type OpenSearchOptions, type ReadIndexFile } from '#search/open-search.ts';
import type { SearchEngine } from '#search/search-engine.ts';
import type { SearchRequest, SearchResponse } from '#search/search-protocol.ts';
import type { SearchOptions, SearchResult } from '#search/search-result.ts';

/** The ends of the worker: how it reads files below the site's base, lets other tasks run, and answers. */
export interface SearchServiceEnds {
  readonly readFile: (baseUrl: string, name: string) => Promise<string>;
  readonly pause?: OpenSearchOptions['pause'];
  readonly post: (response: SearchResponse) => void;
}

/**
 * Answers the requests of one page. Only the latest search is worked on: a newer one ends it.
 * An index that could not be opened is tried again by the next search; one whose files are gone, because the
 * site was built again, is opened anew.
 */
export function createSearchService(ends: SearchServiceEnds): (request: SearchRequest) => void {
  let baseUrl = '';
  let engine: Promise<SearchEngine> | undefined;
  let running: { id: number; controller: AbortController } | undefined;

  const readFile: ReadIndexFile = (name) => ends.readFile(baseUrl, name);

  function open(): Promise<SearchEngine> {
    const opening = engine ?? openSearch({ readFile, pause: ends.pause });
    engine = opening;
    opening.catch(() => {
      if (engine === opening) engine = undefined;
    });
    return opening;
  }

  async function answer(query: string, options: SearchOptions): Promise<SearchResult> {
    const opened = await open();
    try {
      return await opened.search(query, options);
    } catch (error) {
      if (options.signal?.aborted === true) throw error;
      // without a new one, the index at hand still answers what it has files for
      const another = await openSearch({ readFile }).catch(() => Promise.reject(error));
      engine = Promise.resolve(another);
      return another.search(query, options);
    }
  }

  async function search(request: Extract<SearchRequest, { type: 'search' }>): Promise<void> {
    const { id, query, options } = request;
    running?.controller.abort();
    const controller = new AbortController();
    running = { id, controller };
    try {
      const result = await answer(query, { ...options, signal: controller.signal });
      ends.post({ type: 'result', id, result });
    } catch (error) {
      if (controller.signal.aborted) return;
      ends.post({
        type: 'error',
        id,
        message: error instanceof Error ? error.message : String(error),
      });
    }
  }

  return (request) => {
    switch (request.type) {
      case 'open':
        baseUrl = request.baseUrl;
        // a failure is told to the search that needs the index, which tries again
        open().catch(() => undefined);
        break;
      case 'search':
        void search(request);
        break;
      case 'cancel':
        if (running?.id === request.id) running.controller.abort();
        break;
    }
  };
}
