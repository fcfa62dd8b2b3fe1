import { KEPT_RECORD, type KeptRecord, offlineCaches } from '#model/offline-caches.ts';
import { rememberKept } from './kept-memory.ts';

/** Every kept event of the site, by title; those that were interrupted too. Rejects where storage is refused. */
export async function listKept(base: string): Promise<readonly KeptRecord[]> {
  const names = offlineCaches(base);
  const kept = (await caches.keys()).filter((name) => names.slugIn(name) !== undefined);
  const records = await Promise.all(kept.map((name) => readRecord(name, base)));
  return records
    .filter((record) => record !== undefined)
    .toSorted((a, b) => a.title.localeCompare(b.title, a.language));
}

async function readRecord(name: string, base: string): Promise<KeptRecord | undefined> {
  const cache = await caches.open(name);
  const response = await cache.match(base + KEPT_RECORD);
  return (await response?.json()) as KeptRecord | undefined;
}

/** Writes down what is, or will be, kept of an event. */
export async function writeRecord(base: string, record: KeptRecord): Promise<void> {
  const cache = await openKept(base, record.slug);
  await cache.put(
    base + KEPT_RECORD,
    new Response(JSON.stringify(record), { headers: { 'Content-Type': 'application/json' } }),
  );
  rememberKept(base, record.slug, true);
}

/** The cache of one event's photos. */
export function openKept(base: string, slug: string): Promise<Cache> {
  return caches.open(offlineCaches(base).kept(slug));
}

/** Deletes everything that is kept of an event. */
export async function removeKept(base: string, slug: string): Promise<void> {
  await caches.delete(offlineCaches(base).kept(slug));
  rememberKept(base, slug, false);
}

/** Paths of the photos that are stored for an event; undefined where nothing is kept of it. */
export async function listStored(
  base: string,
  slug: string,
): Promise<readonly string[] | undefined> {
  if (!(await caches.has(offlineCaches(base).kept(slug)))) return undefined;
  const requests = await (await openKept(base, slug)).keys();
  const root = new URL(base, window.location.href).href;
  return requests.map(({ url }) => url.slice(root.length)).filter((path) => path !== KEPT_RECORD);
}
