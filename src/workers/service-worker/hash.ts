import { HASH_LENGTH } from '#model/offline.ts';

/** The hash of a file's bytes, as the site builder writes it. */
export async function hashBytes(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
  return hex.join('').slice(0, HASH_LENGTH);
}
