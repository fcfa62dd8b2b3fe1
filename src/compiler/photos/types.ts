import type { PhotoSource } from '#model/catalog.ts';
import type { Details } from '../diagnostics/diagnose.ts';

/** A photo that a report refers to. */
export interface PhotoRequest {
  /** Path from the report repository's root; the key of the result. */
  readonly file: string;
  /** Absolute path, already resolved and inside the repository. */
  readonly path: string;
}

/** What is wrong with one photo, or was changed about it. The caller knows the file and line. */
export interface PhotoProblem {
  readonly code: PhotoProblemCode;
  /** What the rule's words name. */
  readonly details: Details;
}

export type PhotoProblemCode =
  | 'photo-unreadable'
  | 'photo-heic'
  | 'photo-too-big'
  | 'photo-position'
  | 'photo-large'
  | 'photo-mislabelled'
  | 'photo-still';

/** A photo made fit for the screen, or the reason why it was not. */
export interface ProcessedPhoto {
  /** Of the oriented original, in pixels; 0 where even the header could not be read. */
  readonly width: number;
  readonly height: number;
  /** Base64 of the thumbhash; empty where the pixels could not be read. */
  readonly thumbhash: string;
  /** Dominant colour, `#rrggbb`. */
  readonly color?: string;
  /** Bytes of the original file. */
  readonly bytes: number;
  /** True where the motion of the original was kept. */
  readonly animated?: boolean;
  /** Best format first; empty where the photo could not be read. */
  readonly sources: PhotoSource[];
  /** False when everything came from the cache. */
  readonly encoded: boolean;
  readonly problems: readonly PhotoProblem[];
}

/** How far the work is; sent once a photo. */
export interface PhotoProgress {
  readonly done: number;
  readonly total: number;
  /** How many of the done ones had to be encoded, not taken from the cache. */
  readonly encoded: number;
  /** The photo just finished. */
  readonly file?: string;
  /** Absent until there is something to estimate from. */
  readonly remainingSeconds?: number;
}
