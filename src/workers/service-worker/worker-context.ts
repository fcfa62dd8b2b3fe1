import type { OfflineCaches } from '#model/offline-caches.ts';
import type { OfflineSite } from '#model/offline.ts';

/** What the worker's parts work with: the site that it was built for, and the platform. */
export interface WorkerContext {
  readonly site: OfflineSite;
  /** Absolute URL of the site's base, ending in a slash. */
  readonly scope: string;
  readonly names: OfflineCaches;
  readonly caches: CacheStorage;
  readonly fetch: (request: Request | string, options?: RequestInit) => Promise<Response>;
}
