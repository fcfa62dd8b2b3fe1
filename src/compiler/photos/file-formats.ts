/** Formats by what a file holds, not by its ending. `heic` is what phones write; `other` is anything the decoder knows besides. */
export type FileFormat =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'gif'
  | 'svg'
  | 'avif'
  | 'heic'
  | 'tiff'
  | 'other';

const FORMAT_OF_ENDING: Readonly<Record<string, FileFormat>> = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  jpe: 'jpeg',
  jfif: 'jpeg',
  png: 'png',
  webp: 'webp',
  gif: 'gif',
  svg: 'svg',
  avif: 'avif',
  heic: 'heic',
  heif: 'heic',
  tif: 'tiff',
  tiff: 'tiff',
};

const USUAL_ENDING: Readonly<Record<FileFormat, string>> = {
  jpeg: '.jpg',
  png: '.png',
  webp: '.webp',
  gif: '.gif',
  svg: '.svg',
  avif: '.avif',
  heic: '.heic',
  tiff: '.tif',
  other: '',
};

/** Major brands of ISO media files that hold HEVC pictures (ISO/IEC 23008-12, annex B). */
const HEIC_BRANDS: ReadonlySet<string> = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx']);

/** What the ending of a path promises; nothing where it has none or one that is not known. */
export function formatOfEnding(path: string): FileFormat | undefined {
  const ending = /\.([^./\\]+)$/u.exec(path)?.[1];
  return ending === undefined ? undefined : FORMAT_OF_ENDING[ending.toLowerCase()];
}

/** The ending that a file of this format usually has, with its dot. */
export function usualEnding(format: FileFormat): string {
  return USUAL_ENDING[format];
}

/** True for a HEIC picture, told from the first bytes of the file. */
export function isHeic(bytes: Uint8Array): boolean {
  const box = Buffer.from(bytes.subarray(4, 12)).toString('latin1');
  return box.startsWith('ftyp') && HEIC_BRANDS.has(box.slice(4));
}

/** True for an animated PNG: its control chunk stands before the pixels (PNG 3, 11.3.6.1). */
export function isAnimatedPng(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pixels = buffer.indexOf('IDAT', 0, 'latin1');
  return pixels > 0 && buffer.subarray(0, pixels).includes('acTL', 0, 'latin1');
}

/** True where a format holds the pixels as they were drawn. */
export function isLossless(format: FileFormat): boolean {
  return format === 'png' || format === 'gif' || format === 'svg' || format === 'tiff';
}
