/** A calendar date, or a run of them, read out of words. `start` and `end` are ISO dates (`2025-11-17`). */
export interface ReadDate {
  readonly start: string;
  /** Last day, where the text names more than one. */
  readonly end?: string;
  /** Why the date may be wrong, in words; absent where nothing speaks against it. */
  readonly doubtful?: string;
  /** The part of the text that was read as the date. */
  readonly text: string;
}

export interface ReadDateOptions {
  /** Whether `3/10/2025` is the third of October. Default true: so wherever reports can be checked. */
  readonly dayFirst?: boolean;
  /** The year of a date that names none; such a date is always doubtful. Without it there is no date. */
  readonly year?: number;
}

/** The first date in a text, or undefined where it holds none. Never throws and never invents a part. */
export function readDate(_text: string, _options: ReadDateOptions = {}): ReadDate | undefined {
  return undefined;
}
