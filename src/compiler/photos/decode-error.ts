import type { UnreadableReason } from '../diagnostics/unreadable-reasons.ts';

/*
 * What the decoder itself says is not quoted: its error buffer is shared by all threads, so that the words of two
 * damaged photos mix, and one input would not always give the same diagnostics.
 */

/** Why a header could not be read. */
export function explainHeaderError(error: unknown): UnreadableReason {
  const unknown = error instanceof Error && error.message.includes('unsupported image format');
  return unknown ? 'no-picture' : 'damaged-header';
}
