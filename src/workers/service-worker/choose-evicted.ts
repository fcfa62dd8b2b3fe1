export interface StoredPhoto {
  readonly url: string;
  readonly bytes: number;
}

export interface PhotoLimits {
  readonly count: number;
  readonly bytes: number;
}

/**
 * Bounds of the photos that were looked at. A variant weighs 26 KB on average in the example and up to some
 * 300 KB from a camera, so that 30 MB are between a hundred and a thousand photos: a few events of any author.
 */
export const VISITED_LIMITS: PhotoLimits = { count: 400, bytes: 30_000_000 };

/** Which photos must go: those that were not looked at for longest, until the rest is within the limits. */
export function chooseEvicted(
  photos: readonly StoredPhoto[],
  limits: PhotoLimits,
): readonly StoredPhoto[] {
  let { count, bytes } = { count: photos.length, bytes: sumBytes(photos) };
  return photos.filter((photo) => {
    if (count <= limits.count && bytes <= limits.bytes) return false;
    count -= 1;
    bytes -= photo.bytes;
    return true;
  });
}

function sumBytes(photos: readonly StoredPhoto[]): number {
  return photos.reduce((sum, { bytes }) => sum + bytes, 0);
}
