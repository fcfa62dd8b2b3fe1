import { statSync } from 'node:fs';

/** What tells without reading a file that it is as it was. */
export interface FileStamp {
  /** In bytes. */
  readonly size: number;
  /** Its number on the disk, its size and its times. */
  readonly text: string;
  /** False for a file so new that it may change once more and keep its size and times. */
  readonly isSettled: boolean;
}

/** The coarsest times that a file system keeps are FAT's. In milliseconds. */
const COARSEST_TIME = 2_000;
const NANOSECONDS = 1_000_000n;

/**
 * The stamp of a file, to be taken before it is read: a later change then has a later time.
 * @throws where there is no such file
 */
export function stampOf(path: string): FileStamp {
  const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
  const newest = Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / NANOSECONDS);
  return {
    size: Number(size),
    text: `${ino} ${size} ${mtimeNs} ${ctimeNs}`,
    isSettled: Date.now() - newest > COARSEST_TIME,
  };
}
