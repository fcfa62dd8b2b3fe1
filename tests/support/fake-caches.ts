/** A CacheStorage in memory, for code that takes the platform's: same order, same copies, and a disk that can be full. */

export interface FakeDisk {
  /** Bytes that may still be written; unlimited where absent. */
  room?: number;
}

/** Addresses are made whole with `origin`, as a browser does with the page's. */
export function createFakeCaches(origin = 'https://site.test', disk: FakeDisk = {}): CacheStorage {
  const stores = new Map<string, Cache>();
  const storage = {
    has: async (name: string) => stores.has(name),
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    open: async (name: string) => {
      const store = stores.get(name) ?? createFakeCache(origin, disk);
      stores.set(name, store);
      return store;
    },
    match: async (request: RequestInfo) => {
      for (const store of stores.values()) {
        const found = await store.match(request);
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
  return storage as unknown as CacheStorage;
}

function createFakeCache(origin: string, disk: FakeDisk): Cache {
  const entries = new Map<string, Response>();
  const urlOf = (request: RequestInfo) =>
    new URL(typeof request === 'string' ? request : request.url, origin).href;
  const cache = {
    match: async (request: RequestInfo) => entries.get(urlOf(request))?.clone(),
    keys: async () => [...entries.keys()].map((url) => new Request(url)),
    delete: async (request: RequestInfo) => entries.delete(urlOf(request)),
    put: async (request: RequestInfo, response: Response) => {
      const { size } = await response.clone().blob();
      if (disk.room !== undefined) {
        if (size > disk.room) throw new DOMException('no room', 'QuotaExceededError');
        disk.room -= size;
      }
      entries.delete(urlOf(request));
      entries.set(urlOf(request), response);
    },
  };
  return cache as unknown as Cache;
}
