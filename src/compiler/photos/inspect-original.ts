import type { Metadata } from 'sharp';
import { openImage } from './decode.ts';
import { isAnimatedPng, isHeic } from './file-formats.ts';
import type { FileFormat } from './file-formats.ts';
import { hasPosition } from './position-data.ts';
import { tooBig, unreadable, unreadableHeic } from './problems.ts';
import { explainHeaderError } from './decode-error.ts';
import { MAX_PIXELS } from './settings.ts';
import type { PhotoProblem } from './types.ts';

/** What an original's header says. Sizes in pixels, after orientation. */
export interface Original {
  readonly format: FileFormat;
  readonly width: number;
  readonly height: number;
  /** True where it has several frames and all of them can be kept. */
  readonly animated: boolean;
  /** True where it has several frames and only the first can be kept. */
  readonly motionLost: boolean;
  /** True where it says where it was taken. */
  readonly position: boolean;
}

export type Inspection =
  | { readonly ok: true; readonly original: Original }
  | {
      readonly ok: false;
      /** As declared, where the header could be read; else 0. */
      readonly width: number;
      readonly height: number;
      readonly problem: PhotoProblem;
    };

/** Formats that the decoder calls by our names. */
const SAME_NAME = ['jpeg', 'png', 'webp', 'gif', 'svg', 'tiff'] as const;

/** Reads the header alone: cheap, whatever size it declares. */
export async function inspectOriginal(bytes: Uint8Array): Promise<Inspection> {
  try {
    return judge(bytes, await openImage(bytes, { anySize: true }).metadata());
  } catch (error) {
    const problem = isHeic(bytes) ? unreadableHeic() : unreadable(explainHeaderError(error));
    return { ok: false, width: 0, height: 0, problem };
  }
}

function judge(bytes: Uint8Array, metadata: Metadata): Inspection {
  const { width, height } = metadata.autoOrient;
  if (width * height > MAX_PIXELS) {
    return { ok: false, width, height, problem: tooBig(width, height) };
  }
  const format = formatOf(metadata);
  if (format === 'heic') return { ok: false, width, height, problem: unreadableHeic() };
  const frames = format === 'gif' || format === 'webp' ? (metadata.pages ?? 1) : 1;
  const tooLong = frames * width * height > MAX_PIXELS;
  return {
    ok: true,
    original: {
      format,
      width,
      height,
      animated: frames > 1 && !tooLong,
      motionLost: (frames > 1 && tooLong) || (format === 'png' && isAnimatedPng(bytes)),
      position: hasPosition(metadata),
    },
  };
}

function formatOf({ format, compression }: Metadata): FileFormat {
  if (format === 'heif') return compression === 'av1' ? 'avif' : 'heic';
  return SAME_NAME.find((name) => name === format) ?? 'other';
}
