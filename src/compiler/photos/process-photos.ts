import { availableParallelism } from 'node:os';
import sharp from 'sharp';
import { mapLimited } from './map-limited.ts';
import { measurePhoto } from './measure-photo.ts';
import { openCache } from './photo-cache.ts';
import { processPhoto } from './process-photo.ts';
import type { PhotoRun } from './process-photo.ts';
import { estimateRemainingSeconds } from './progress.ts';
import type { PhotoProgress, PhotoRequest, ProcessedPhoto } from './types.ts';

export type { PhotoProgress, PhotoRequest, ProcessedPhoto } from './types.ts';

/** Where results are kept between runs, where they go, and who wants to hear of the progress. */
export interface PhotoOptions {
  /** Folder of the cache; made where absent, shared between runs and processes. */
  readonly cache: string;
  /** Folder that holds `media/`. */
  readonly output: string;
  readonly onProgress?: (progress: PhotoProgress) => void;
}

/** Node decodes on four threads; more photos at a time would only hold memory. */
const MOST_AT_A_TIME = 4;

/**
 * Makes every photo fit for the screen and writes its variants to `output/media`: several widths in AVIF and WebP,
 * upright, without metadata, never larger than the original. What was encoded before comes from the cache.
 * Problems are data: no photo, however broken, makes this reject; only an unusable `cache` or `output` does.
 *
 * @returns one result a request, by {@link PhotoRequest.file}, in the order of the requests
 */
export async function processPhotos(
  requests: readonly PhotoRequest[],
  options: PhotoOptions,
): Promise<ReadonlyMap<string, ProcessedPhoto>> {
  await openCache(options.cache);
  const { cache, output } = options;
  const run: PhotoRun = { cache, output, underWay: new Map() };
  const wanted = distinct(requests);
  const report = trackProgress(wanted.length, options.onProgress);
  return mapPhotos(wanted, async (request) => {
    const photo = await processPhoto(request, run);
    report(request, photo);
    return photo;
  });
}

/**
 * Reads sizes and problems from the files' headers alone and writes nothing: `sources` and `thumbhash` stay empty.
 *
 * @returns one result a request, by {@link PhotoRequest.file}, in the order of the requests
 */
export function measurePhotos(
  requests: readonly PhotoRequest[],
): Promise<ReadonlyMap<string, ProcessedPhoto>> {
  return mapPhotos(distinct(requests), measurePhoto);
}

/** One photo a core, one core a photo: quicker than many threads on one photo, and the same bytes every time. */
async function mapPhotos(
  requests: readonly PhotoRequest[],
  map: (request: PhotoRequest) => Promise<ProcessedPhoto>,
): Promise<ReadonlyMap<string, ProcessedPhoto>> {
  sharp.concurrency(1);
  sharp.cache(false);
  const photos = await mapLimited(
    requests,
    Math.min(availableParallelism(), MOST_AT_A_TIME),
    (request) => map(request).then((photo): [string, ProcessedPhoto] => [request.file, photo]),
  );
  return new Map(photos);
}

function distinct(requests: readonly PhotoRequest[]): PhotoRequest[] {
  return [...new Map(requests.map((request) => [request.file, request])).values()];
}

function trackProgress(
  total: number,
  onProgress: PhotoOptions['onProgress'],
): (request: PhotoRequest, photo: ProcessedPhoto) => void {
  const start = Date.now();
  let done = 0;
  let encoded = 0;
  return ({ file }, photo) => {
    done += 1;
    if (photo.encoded) encoded += 1;
    const remainingSeconds = estimateRemainingSeconds({
      done,
      total,
      elapsedMs: Date.now() - start,
    });
    onProgress?.({
      done,
      total,
      encoded,
      file,
      ...(remainingSeconds === undefined ? {} : { remainingSeconds }),
    });
  };
}
