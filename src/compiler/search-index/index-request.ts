import type { SearchDocument } from '#search/search-document.ts';

/** What the index's thread is asked: it keeps the reports of earlier requests, and answers when the index stands. */
export interface IndexRequest {
  /** Absolute output folder. */
  readonly output: string;
  /** Keys of all reports, in order. */
  readonly order: readonly string[];
  /** The reports that are new or not as they were. */
  readonly changed: readonly SentReport[];
}

export interface SentReport {
  readonly key: string;
  readonly documents: readonly SearchDocument[];
}
