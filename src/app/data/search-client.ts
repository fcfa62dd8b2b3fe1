import type { SearchRequest, SearchResponse } from '#search/search-protocol.ts';
import type { SearchOptions, SearchResult } from '#search/search-result.ts';

export interface SearchClientOptions extends SearchOptions {
  readonly signal?: AbortSignal;
}

export interface SearchClient {
  /**
   * Answers a query. Only the latest counts: a newer one rejects the older with an AbortError, as does
   * the signal. Rejects with an Error that says why where the index cannot be read (offline).
   */
  search(query: string, options?: SearchClientOptions): Promise<SearchResult>;
  /** Starts the worker and loads the index: on focus or shortcut, before the first key. */
  warm(): void;
  /** Ends the worker and rejects what is open. The next search or warm starts another. */
  close(): void;
}

interface Pending {
  readonly id: number;
  readonly resolve: (result: SearchResult) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * The search worker as a typed promise API. Nothing is loaded before the first `warm` or `search`.
 * @param baseUrl absolute URL of the site's base, ending in a slash, with the page's version as its query
 */
export function createSearchClient(createWorker: () => Worker, baseUrl: string): SearchClient {
  let worker: Worker | undefined;
  let pending: Pending | undefined;
  let lastId = 0;

  function start(): Worker {
    if (worker !== undefined) return worker;
    worker = createWorker();
    worker.addEventListener('message', (event: MessageEvent<SearchResponse>) => {
      settle(event.data);
    });
    worker.addEventListener('error', () => {
      end(new Error('search: the worker could not be run'));
    });
    post(worker, { type: 'open', baseUrl });
    return worker;
  }

  function settle(response: SearchResponse): void {
    if (pending?.id !== response.id) return;
    const { resolve, reject } = pending;
    pending = undefined;
    if (response.type === 'result') resolve(response.result);
    else reject(new Error(response.message));
  }

  /** A worker that failed to start never answers: the next search gets another. */
  function end(reason: unknown): void {
    worker?.terminate();
    worker = undefined;
    pending?.reject(reason);
    pending = undefined;
  }

  function search(query: string, { signal, ...options }: SearchClientOptions = {}) {
    return new Promise<SearchResult>((resolve, reject) => {
      signal?.throwIfAborted();
      pending?.reject(abortError());
      const id = ++lastId;
      pending = { id, resolve, reject };
      const running = start();
      post(running, { type: 'search', id, query, options });
      signal?.addEventListener('abort', () => {
        if (pending?.id !== id) return;
        pending = undefined;
        post(running, { type: 'cancel', id });
        reject(signal.reason);
      });
    });
  }

  return {
    search,
    warm: () => void start(),
    close: () => {
      end(abortError());
    },
  };
}

function post(worker: Worker, request: SearchRequest): void {
  worker.postMessage(request);
}

function abortError(): DOMException {
  return new DOMException('a newer search took its place', 'AbortError');
}
