/**
 * Why a catalog file could not be had, so that a screen can say what happened and what to do.
 * missing: no such event, topic or file; offline: no answer; damaged: not JSON; version: of another catalog version.
 */
export type CatalogErrorReason = 'missing' | 'offline' | 'damaged' | 'version';

export class CatalogError extends Error {
  readonly reason: CatalogErrorReason;
  readonly file: string;

  constructor(reason: CatalogErrorReason, file: string) {
    super(`${file}: ${reason}`);
    this.name = 'CatalogError';
    this.reason = reason;
    this.file = file;
  }
}
