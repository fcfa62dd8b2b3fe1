/** What the site builder, the service worker and the pages agree on for use without a network. */

/** A published file: path below the site's base, first 20 hex digits of its SHA-256, size in bytes. */
export type FileEntry = readonly [path: string, hash: string, bytes: number];

/** What the site builder tells the service worker: its first statement sets it as {@link SITE_GLOBAL}. */
export interface OfflineSite {
  /** Of the whole site; changes whenever the interface or the data does. */
  readonly version: string;
  /** Code, styles and fonts; their names change with their content. */
  readonly assets: readonly FileEntry[];
  /** The {@link DataPack}. */
  readonly pack: FileEntry;
}

/** Name of the worker's global that holds its {@link OfflineSite}. */
export const SITE_GLOBAL = 'DEBRIEF_SITE';

/** Small files in one: five hundred topics are one request. */
export interface DataPack {
  /** The HTML of a page without content, which the app fills by itself. */
  readonly shell: string;
  /** Text of each catalog file that every reader gets, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Hash of each catalog file beyond the cap, by path: stored on the first visit. */
  readonly rest: Readonly<Record<string, string>>;
}

/** Hash of a file's bytes as {@link FileEntry} has it. Tells builds apart; it is no defence against forgery. */
export const HASH_LENGTH = 20;

/** Answered by the worker where the server has the data of another build than the page that asks. */
export const OTHER_VERSION_STATUS = 409;

/** From the worker to the pages, and back. */
export type WorkerMessage =
  /** To pages: this version is stored and answers from now on. */
  | { readonly type: 'version-ready'; readonly version: string }
  /** To pages, with a port: which version are you of? The answer is a string. */
  | { readonly type: 'which-version' };

export type PageMessage = { readonly type: 'page-started' };
