import { wordUnreadable } from '../diagnostics/unreadable-reasons.ts';
import type { FileFormat } from './file-formats.ts';
import { formatOfEnding, usualEnding } from './file-formats.ts';
import { LARGE_FILE_BYTES, MAX_PIXELS } from './settings.ts';
import type { PhotoProblem } from './types.ts';

const MEGA = 1_000_000;

/** What was found in a readable original and is worth telling its author. */
export interface OriginalTraits {
  readonly format: FileFormat;
  readonly bytes: number;
  readonly position: boolean;
  readonly motionLost: boolean;
}

/** Everything to tell about a photo that could be read; `file` is its name in the repository. */
export function describeProblems(traits: OriginalTraits, file: string): PhotoProblem[] {
  return [
    describeEnding(traits.format, file),
    traits.position ? positionRemoved() : undefined,
    traits.bytes > LARGE_FILE_BYTES ? largeFile(traits.bytes) : undefined,
    traits.motionLost ? motionLost() : undefined,
  ].filter((problem) => problem !== undefined);
}

/** The photo cannot be shown, for one of the known reasons or one that the system gave. */
export function unreadable(reason: string): PhotoProblem {
  return { code: 'photo-unreadable', details: wordUnreadable(reason) };
}

/** What phones made by Apple write, which no browser but Safari shows. */
export function unreadableHeic(): PhotoProblem {
  return { code: 'photo-heic', details: {} };
}

/** More pixels than are decoded; `width` × `height` as declared in the file's header. */
export function tooBig(width: number, height: number): PhotoProblem {
  return { code: 'photo-too-big', details: { width, height, most: MAX_PIXELS / MEGA } };
}

function describeEnding(format: FileFormat, file: string): PhotoProblem | undefined {
  const promised = formatOfEnding(file);
  if (promised === undefined || promised === format || format === 'other') return undefined;
  return {
    code: 'photo-mislabelled',
    details: {
      promised: promised.toUpperCase(),
      format: format.toUpperCase(),
      ending: usualEnding(format),
    },
  };
}

function positionRemoved(): PhotoProblem {
  return { code: 'photo-position', details: {} };
}

function largeFile(bytes: number): PhotoProblem {
  return { code: 'photo-large', details: { megabytes: (bytes / MEGA).toFixed(1) } };
}

function motionLost(): PhotoProblem {
  return { code: 'photo-still', details: {} };
}
