import type { EventReport } from '#model/catalog.ts';
import { catalogFiles } from '#model/catalog-files.ts';
import type { KeptRecord } from '#model/offline-caches.ts';
import { versionedUrl } from '#model/site-version.ts';
import { openKept, writeRecord } from '../kept-store.ts';
import { type PlannedPhoto, sumBytes } from './plan-kept.ts';

/** Why an event could not be kept: no room, no network, or a browser that stores nothing. */
export type KeepFailure = 'full' | 'broken' | 'refused';

export class KeepError extends Error {
  readonly reason: KeepFailure;

  constructor(reason: KeepFailure, options?: ErrorOptions) {
    super(`keeping an event: ${reason}`, options);
    this.name = 'KeepError';
    this.reason = reason;
  }
}

export interface KeepOptions {
  /** Of the site, with slashes at both ends. */
  readonly base: string;
  readonly version: string | undefined;
  readonly signal: AbortSignal;
  /** Told after each photo, how many are stored. */
  readonly onProgress: (done: number) => void;
}

/**
 * Stores an event's data and photos. What an earlier, interrupted try stored is not loaded again. Rejects with a
 * {@link KeepError}, or with the signal's reason; what was stored until then stays.
 */
export async function keepEvent(
  event: EventReport,
  photos: readonly PlannedPhoto[],
  options: KeepOptions,
): Promise<void> {
  try {
    await writeRecord(options.base, recordOf(event, photos, false));
    await storeData(event, options);
    await storePhotos(event.slug, photos, options);
    await writeRecord(options.base, recordOf(event, photos, true));
  } catch (error) {
    if (options.signal.aborted || error instanceof KeepError) throw error;
    throw new KeepError(isFull(error) ? 'full' : 'refused', { cause: error });
  }
}

function recordOf(
  { slug, title, language }: EventReport,
  photos: readonly PlannedPhoto[],
  complete: boolean,
): KeptRecord {
  const paths = photos.map(({ path }) => path);
  return { slug, title, language, photos: paths, bytes: sumBytes(photos), complete };
}

/** The worker stores whatever data passes through it; asking is enough. */
async function storeData(event: EventReport, options: KeepOptions): Promise<void> {
  for (const language of event.languages) {
    const file = catalogFiles.event(language, event.slug);
    await load(versionedUrl(options.base + file, options.version), options.signal);
  }
}

async function storePhotos(
  slug: string,
  photos: readonly PlannedPhoto[],
  { base, signal, onProgress }: KeepOptions,
): Promise<void> {
  const cache = await openKept(base, slug);
  for (const [index, { path }] of photos.entries()) {
    if ((await cache.match(base + path)) === undefined) {
      await cache.put(base + path, await load(base + path, signal));
    }
    signal.throwIfAborted();
    onProgress(index + 1);
  }
}

async function load(url: string, signal: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new KeepError('broken', { cause: error });
  }
  if (!response.ok) throw new KeepError('broken');
  return response;
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
