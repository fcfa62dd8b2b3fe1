import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A tar archive is a row of records of this size: one header, then the file's bytes, padded. */
const RECORD = 512;

interface TarHeader {
  readonly name: string;
  readonly mode: number;
  readonly size: number;
  /** POSIX type flag: `0` or NUL a file, `2` a symbolic link, `5` a folder. */
  readonly type: string;
  readonly linkTarget: string;
}

/** Unpacks a POSIX tar archive of files, folders and symbolic links into `folder`. */
export function untar(archive: Buffer, folder: string): void {
  let offset = 0;
  while (offset + RECORD <= archive.length && archive[offset] !== 0) {
    const header = readHeader(archive.subarray(offset, offset + RECORD));
    const start = offset + RECORD;
    writeEntry(header, archive.subarray(start, start + header.size), folder);
    offset = start + Math.ceil(header.size / RECORD) * RECORD;
  }
}

function readHeader(record: Buffer): TarHeader {
  return {
    name: readText(record, 0, 100),
    mode: readOctal(record, 100, 108) & 0o777,
    size: readOctal(record, 124, 136),
    type: readText(record, 156, 157),
    linkTarget: readText(record, 157, 257),
  };
}

function readText(record: Buffer, start: number, end: number): string {
  const text = record.toString('utf8', start, end);
  const nul = text.indexOf('\0');
  return nul === -1 ? text : text.slice(0, nul);
}

function readOctal(record: Buffer, start: number, end: number): number {
  return Number.parseInt(readText(record, start, end), 8) || 0;
}

function writeEntry(header: TarHeader, bytes: Buffer, folder: string): void {
  const path = join(folder, header.name);
  if (header.type === '5') {
    mkdirSync(path, { recursive: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  if (header.type === '2') symlinkSync(header.linkTarget, path);
  else if (header.type === '0' || header.type === '') {
    writeFileSync(path, bytes, { mode: header.mode });
  }
}
