export interface CompileOptions {
  /** Absolute path: a Hugo repository's root, a site in a sub-folder of it, its events section, or a plain folder of Markdown reports. */
  readonly input: string;
  /** Absolute folder of the photo cache. */
  readonly cache: string;
  /** Absolute folder; `data/…` is written here, and `media/…` unless photos is `skip`. */
  readonly output: string;
  readonly photos: 'encode' | 'skip';
  /**
   * `wait` (default): the search index is among the files when `compile` resolves. `follow`: it is built in a thread of
   * its own, and what was there before answers until the compilation's `indexed` resolves.
   */
  readonly index?: 'wait' | 'follow';
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly stage: 'photos';
  readonly done: number;
  readonly total: number;
  readonly encoded: number;
  readonly file?: string;
}
