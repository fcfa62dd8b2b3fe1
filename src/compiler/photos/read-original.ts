import { readFile, stat } from 'node:fs/promises';
import { type UnreadableReason, systemCode } from '../diagnostics/unreadable-reasons.ts';
import { unreadable } from './problems.ts';
import { MAX_FILE_BYTES } from './settings.ts';
import type { PhotoProblem } from './types.ts';

/** A photo's file as it is, or why it could not be had. */
export type ReadResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly size: number; readonly problem: PhotoProblem };

/** Reads a photo's file whole. Everything after this works on the bytes: a picture can refer to no other file. */
export async function readOriginal(path: string): Promise<ReadResult> {
  let size = 0;
  try {
    const stats = await stat(path);
    if (!stats.isFile()) return refuse(0, 'no-file');
    size = stats.size;
    if (size === 0) return refuse(0, 'empty');
    if (size > MAX_FILE_BYTES) return refuse(size, 'large-photo');
    return { ok: true, bytes: await readFile(path) };
  } catch (error) {
    return { ok: false, size, problem: unreadable(systemCode(error)) };
  }
}

function refuse(size: number, reason: UnreadableReason): ReadResult {
  return { ok: false, size, problem: unreadable(reason) };
}
