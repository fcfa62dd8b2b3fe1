import { createHash } from 'node:crypto';

/** Stands for a text or bytes where only sameness matters. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha1').update(content).digest('base64');
}
