import type { OfflineCaches } from '#model/offline-caches.ts';
import type { WorkerContext } from './worker-context.ts';

/**
 * Which caches may go: versions that are neither the worker's own nor an open page's. Other sites of the
 * same origin, kept events and photos stay.
 * @param inUse versions of the open pages; undefined where a page did not say: then all stay.
 */
export function chooseStale(
  cacheNames: readonly string[],
  names: OfflineCaches,
  { own, inUse }: { readonly own: string; readonly inUse: ReadonlySet<string> | undefined },
): readonly string[] {
  if (inUse === undefined) return [];
  return cacheNames.filter((name) => {
    const version = names.versionIn(name);
    return version !== undefined && version !== own && !inUse.has(version);
  });
}

/** Deletes versions that no page needs any more. */
export async function cleanUp(
  { caches, names, site }: WorkerContext,
  inUse: ReadonlySet<string> | undefined,
): Promise<void> {
  const stale = chooseStale(await caches.keys(), names, { own: site.version, inUse });
  await Promise.all(stale.map((name) => caches.delete(name)));
}
