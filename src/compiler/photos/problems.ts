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

/** The photo cannot be shown; `reason` is a sentence's end ("the file is empty"). */
export function unreadable(reason: string): PhotoProblem {
  return {
    code: 'photo-unreadable',
    severity: 'warning',
    message: `The photo cannot be read: ${reason}. A placeholder stands in its place.`,
    hint: 'Open the photo in an image viewer; if it is whole there, export it again as JPEG or PNG, else restore it from the original.',
  };
}

/** What phones made by Apple write, which no browser but Safari shows. */
export function unreadableHeic(): PhotoProblem {
  return {
    code: 'photo-unreadable',
    severity: 'warning',
    message:
      'The photo is in HEIC format, which cannot be read. A placeholder stands in its place.',
    hint: 'Export it as JPEG (on a Mac: Preview, File, Export; on an iPhone: Settings, Camera, Formats, Most Compatible) and refer to that file.',
  };
}

/** More pixels than are decoded; `width` × `height` as declared in the file's header. */
export function tooBig(width: number, height: number): PhotoProblem {
  return {
    code: 'photo-too-big',
    severity: 'warning',
    message: `The photo declares ${width} × ${height} pixels, more than the ${MAX_PIXELS / MEGA} megapixels that are read. A placeholder stands in its place.`,
    hint: 'Scale the photo down; 4,000 pixels on the long side are more than any screen shows.',
  };
}

function describeEnding(format: FileFormat, file: string): PhotoProblem | undefined {
  const promised = formatOfEnding(file);
  if (promised === undefined || promised === format || format === 'other') return undefined;
  return {
    code: 'photo-mislabelled',
    severity: 'info',
    message: `The file's ending says ${promised.toUpperCase()}, but it holds ${format.toUpperCase()}. It is read as what it is.`,
    hint: `Rename it to end in ${usualEnding(format)}, together with the references to it; other tools may refuse it.`,
  };
}

function positionRemoved(): PhotoProblem {
  return {
    code: 'photo-position',
    severity: 'warning',
    message: 'The photo records where it was taken. The site carries it without the position.',
    hint: 'The original in the repository still holds it: if the repository is public, remove it there too, for example with "exiftool -gps:all= FILE".',
  };
}

function largeFile(bytes: number): PhotoProblem {
  return {
    code: 'photo-large',
    severity: 'info',
    message: `The photo's file has ${(bytes / MEGA).toFixed(1)} MB. The site carries smaller copies.`,
    hint: 'Scale it down to about 2,500 pixels on the long side before committing it: every clone of the repository carries the original for ever.',
  };
}

function motionLost(): PhotoProblem {
  return {
    code: 'photo-still',
    severity: 'info',
    message:
      'The animation is too long, or of a kind that cannot be kept moving. Its first picture is shown.',
    hint: 'Save it as an animated GIF or WebP with fewer or smaller pictures.',
  };
}
