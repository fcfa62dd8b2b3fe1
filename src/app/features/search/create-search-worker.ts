/** Starts the search worker. Its code and the index are loaded only by this. */
export function createSearchWorker(): Worker {
  return new Worker(new URL('../../../workers/search.worker.ts', import.meta.url), {
    type: 'module',
  });
}
