/*
 * What the decoder itself says is not quoted: its error buffer is shared by all threads, so that the words of two
 * damaged photos mix, and one input would not always give the same diagnostics.
 */

/** Why a header could not be read, as the end of a sentence. */
export function explainHeaderError(error: unknown): string {
  const unknown = error instanceof Error && error.message.includes('unsupported image format');
  return unknown
    ? 'it holds no picture in a known format'
    : 'the beginning of the file is damaged or cut off';
}

/** Why pixels could not be decoded though the header could be read, as the end of a sentence. */
export const DAMAGED_PIXELS = 'it is damaged or cut off after the header';
