import type { PhotoProgress, PhotoRequest, ProcessedPhoto } from './types.ts';

export type {
  PhotoProblem,
  PhotoProblemCode,
  PhotoProgress,
  PhotoRequest,
  ProcessedPhoto,
} from './types.ts';

/** Where results are kept between runs, where they go, and who wants to hear of the progress. */
export interface PhotoOptions {
  /** Folder of the cache; made where absent, shared between runs and processes. */
  readonly cache: string;
  /** Folder that holds `media/`. */
  readonly output: string;
  readonly onProgress?: (progress: PhotoProgress) => void;
}

/**
 * Makes every photo fit for the screen and writes its variants to `output/media`.
 * Problems are data: no photo, however broken, makes this reject; only an unusable `cache` or `output` does.
 *
 * @returns one result a request, by {@link PhotoRequest.file}
 */
export function processPhotos(
  requests: readonly PhotoRequest[],
  options: PhotoOptions,
): Promise<ReadonlyMap<string, ProcessedPhoto>> {
  return Promise.reject(new Error(`not built yet: ${requests.length} photos, ${options.output}`));
}

/**
 * Reads sizes and problems from the files' headers alone and writes nothing: `sources` and `thumbhash` stay empty.
 *
 * @returns one result a request, by {@link PhotoRequest.file}
 */
export function measurePhotos(
  requests: readonly PhotoRequest[],
): Promise<ReadonlyMap<string, ProcessedPhoto>> {
  return Promise.reject(new Error(`not built yet: ${requests.length} photos`));
}
