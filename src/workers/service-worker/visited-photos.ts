import { chooseEvicted, type PhotoLimits, type StoredPhoto } from './choose-evicted.ts';

/**
 * Photos that were looked at, in the order of their use: a cache lists its entries in the order in which
 * they were put, and a photo that is used again is put again.
 */
export interface VisitedPhotos {
  readonly use: (request: Request) => Promise<Response | undefined>;
  /** Stores a photo and lets the oldest go; a device without room stores none. */
  readonly add: (request: Request, response: Response) => Promise<void>;
}

export function openVisitedPhotos(cache: Cache, limits: PhotoLimits): VisitedPhotos {
  async function use(request: Request): Promise<Response | undefined> {
    const stored = await cache.match(request, { ignoreVary: true });
    if (stored !== undefined) await putQuietly(cache, request, stored.clone());
    return stored;
  }
  async function add(request: Request, response: Response): Promise<void> {
    if (response.status !== 200) return;
    await putQuietly(cache, request, await withSize(response));
    const evicted = chooseEvicted(await listPhotos(cache), limits);
    await Promise.all(evicted.map(({ url }) => cache.delete(url, { ignoreVary: true })));
  }
  return { use, add };
}

async function listPhotos(cache: Cache): Promise<StoredPhoto[]> {
  const requests = await cache.keys();
  const responses = await Promise.all(requests.map((request) => cache.match(request)));
  return requests.map(({ url }, i) => ({
    url,
    bytes: Number(responses[i]?.headers.get('Content-Length') ?? 0),
  }));
}

/** Hosts that send in pieces name no length; the size is then written down while it is known. */
async function withSize(response: Response): Promise<Response> {
  if (response.headers.has('Content-Length')) return response;
  const body = await response.blob();
  const headers = new Headers(response.headers);
  headers.set('Content-Length', String(body.size));
  return new Response(body, { headers });
}

async function putQuietly(cache: Cache, request: Request, response: Response): Promise<void> {
  try {
    await cache.put(request, response);
  } catch {
    // The quota is used up, or the store is being cleared: the photo was shown all the same.
  }
}
