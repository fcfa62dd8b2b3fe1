import type { DataPack, FileEntry } from '#model/offline.ts';
import { versionedUrl } from '#model/site-version.ts';
import { hashBytes } from './hash.ts';
import { createSiteCache, openSiteCache, putPack, type SiteCache } from './site-cache.ts';
import type { WorkerContext } from './worker-context.ts';

/** Downloads at a time: a page that the reader opens meanwhile must get its share of the line. */
const PARALLEL = 4;

/**
 * Stores the worker's version whole, or rejects and leaves nothing of it: no storage, no network, or a
 * server that already has other files. The browser tries again with the next page.
 */
export async function installSite(context: WorkerContext): Promise<void> {
  const { site, caches, names } = context;
  if ((await openSiteCache(context, site.version)) !== undefined) return;
  try {
    const cache = await createSiteCache(context, site.version);
    await inTurns(site.assets, (asset) => storeAsset(context, cache, asset));
    const pack = (await (await download(context, site.pack)).json()) as DataPack;
    await carryOver(context, cache, pack);
    await putPack(cache, pack);
  } catch (error) {
    await caches.delete(names.site(site.version));
    throw error;
  }
}

/** Most of the interface is the same in the next version; what a cache has under its name is not loaded again. */
async function storeAsset(
  context: WorkerContext,
  cache: SiteCache,
  asset: FileEntry,
): Promise<void> {
  const [path] = asset;
  const known = await context.caches.match(context.scope + path, { ignoreVary: true });
  await cache.put(path, known ?? (await download(context, asset)));
}

/** A file with exactly the listed content; a browser's or host's stale copy is asked past once. */
async function download(context: WorkerContext, [path, hash]: FileEntry): Promise<Response> {
  for (const cache of ['default', 'reload'] as const) {
    const response = await context.fetch(context.scope + path, { cache });
    const bytes = await response.clone().arrayBuffer();
    if (response.ok && (await hashBytes(bytes)) === hash) return response;
  }
  throw new Error(`${path} is not the file that this version was built with`);
}

/** What a reader opened beyond the pack in an earlier version is stored anew, as far as it can be had. */
async function carryOver(
  context: WorkerContext,
  cache: SiteCache,
  { rest }: DataPack,
): Promise<void> {
  const opened = await listOpened(context);
  const paths = opened.filter((path) => path in rest);
  await inTurns(paths, async (path) => {
    const url = versionedUrl(path, context.site.version);
    const entry: FileEntry = [url, rest[path] ?? '', 0];
    const response = await download(context, entry).catch(() => undefined);
    if (response !== undefined) await cache.put(path, response);
  });
}

async function listOpened(context: WorkerContext): Promise<readonly string[]> {
  const { names, caches, site } = context;
  const versions = (await caches.keys()).flatMap((name) => names.versionIn(name) ?? []);
  const lists = await Promise.all(
    versions
      .filter((version) => version !== site.version)
      .map(async (version) => (await openSiteCache(context, version))?.listPaths() ?? []),
  );
  return [...new Set(lists.flat())];
}

async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  async function take(): Promise<void> {
    for (const item of queue) await work(item);
  }
  await Promise.all(Array.from({ length: PARALLEL }, take));
}
