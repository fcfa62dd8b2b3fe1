import { parsePhotoFile } from '#model/photo-file.ts';
import { type PlannedPhoto, sumBytes } from './plan-kept.ts';

/**
 * How much of an event is on this device. none: nothing; lost: it was kept, and the device made room;
 * partial: photos are missing, because it was interrupted or the event has new ones; kept: all.
 */
export interface KeptState {
  readonly kind: 'none' | 'lost' | 'partial' | 'kept';
  /** How many of the planned photos are stored. */
  readonly done: number;
  /** Bytes still to be stored; where all are kept, the bytes of all. */
  readonly bytes: number;
}

export interface KeptFindings {
  readonly planned: readonly PlannedPhoto[];
  /** Paths of the stored photos; undefined where nothing is kept. */
  readonly stored: readonly string[] | undefined;
  /** True where the reader has kept the event earlier. */
  readonly remembered: boolean;
}

/** Reads the state from what was found. A photo counts as stored in any width: each stands in for the others. */
export function describeKept({ planned, stored, remembered }: KeptFindings): KeptState {
  if (stored === undefined) {
    return { kind: remembered ? 'lost' : 'none', done: 0, bytes: sumBytes(planned) };
  }
  const keys = new Set(stored.map(keyOf));
  const missing = planned.filter(({ path }) => !keys.has(keyOf(path)));
  return missing.length === 0
    ? { kind: 'kept', done: planned.length, bytes: sumBytes(planned) }
    : { kind: 'partial', done: planned.length - missing.length, bytes: sumBytes(missing) };
}

function keyOf(path: string): string {
  return parsePhotoFile(path)?.key ?? path;
}
