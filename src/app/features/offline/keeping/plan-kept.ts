import type { Photo, PhotoSource } from '#model/catalog.ts';

/** A file of a photo that is to be kept: path below the site's base, size in bytes. */
export interface PlannedPhoto {
  readonly path: string;
  readonly bytes: number;
}

export interface ReaderScreen {
  /** What the browser can show. */
  readonly types: ReadonlySet<PhotoSource['type']>;
  /** The longer side, in device pixels. */
  readonly pixels: number;
}

/**
 * One file of each photo: in the best format that the browser shows, and in the narrowest width that
 * fills the screen either way it is held. Smaller places get the same file (see the worker's stand-ins).
 */
export function planKept(photos: readonly Photo[], screen: ReaderScreen): PlannedPhoto[] {
  const files = photos.map((photo) => chooseFile(photo, screen));
  const byPath = new Map(files.flatMap((file) => (file === undefined ? [] : [[file.path, file]])));
  return [...byPath.values()];
}

/** The size of these files together, in bytes. */
export function sumBytes(files: readonly PlannedPhoto[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

function chooseFile(photo: Photo, { types, pixels }: ReaderScreen): PlannedPhoto | undefined {
  const source = photo.sources.find(({ type }) => types.has(type)) ?? photo.sources.at(-1);
  const file = source?.srcset.find(({ width }) => width >= pixels) ?? source?.srcset.at(-1);
  return file && { path: file.url, bytes: file.bytes ?? 0 };
}
