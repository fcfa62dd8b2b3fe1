import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

export interface OpenFile {
  readonly kind: 'file';
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Time of the last change, in milliseconds. */
  readonly modified: number;
}

export type PublishedFile =
  | OpenFile
  /** A folder asked for without its closing slash, as static hosts redirect it. */
  | { readonly kind: 'folder' }
  | { readonly kind: 'missing' };

const MISSING: PublishedFile = { kind: 'missing' };

/**
 * What a static host would answer for an address: the file itself, a folder's `index.html`, or nothing.
 * Never a file outside `root`, whether by `..`, by an encoded slash or through a symbolic link.
 * @param pathname the address's path with the base taken off, percent-encoded, beginning with a slash.
 */
export async function findPublishedFile(root: string, pathname: string): Promise<PublishedFile> {
  const decoded = decodePath(pathname);
  if (decoded === undefined) return MISSING;
  const wanted = join(root, decoded.endsWith('/') ? `${decoded}index.html` : decoded);
  try {
    const path = await realpath(wanted);
    if (!path.startsWith((await realpath(root)) + sep)) return MISSING;
    const found = await stat(path);
    if (found.isDirectory()) return { kind: 'folder' };
    if (!found.isFile()) return MISSING;
    return { kind: 'file', path, size: found.size, modified: found.mtimeMs };
  } catch {
    return MISSING;
  }
}

function decodePath(pathname: string): string | undefined {
  try {
    const decoded = decodeURIComponent(pathname);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}
