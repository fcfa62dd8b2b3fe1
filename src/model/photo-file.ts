/** A variant's file name taken apart: variants of one photo share the key. */
export interface PhotoFile {
  readonly key: string;
  /** In pixels. */
  readonly width: number;
}

/**
 * Reads the name of a photo's variant.
 * @example parsePhotoFile('media/3f2a-800.avif') // { key: '3f2a', width: 800 }
 */
export function parsePhotoFile(path: string): PhotoFile | undefined {
  const [, key, width] = /([^/]+)-(\d+)\.\w+$/.exec(path) ?? [];
  return key === undefined ? undefined : { key, width: Number(width) };
}
