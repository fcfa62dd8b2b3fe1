/**
 * Names of the caches. One origin may hold several sites (`you.github.io/a/`, `you.github.io/b/`), so that
 * every name begins with the base of its own.
 */
export interface OfflineCaches {
  /** Holds one version: interface, shell, data. */
  readonly site: (version: string) => string;
  /** The version that a cache holds, or undefined where it is another kind of cache. */
  readonly versionIn: (name: string) => string | undefined;
  /** Photos that were looked at, within bounds. */
  readonly visited: string;
  /** One event's photos, kept until the reader removes them. */
  readonly kept: (slug: string) => string;
  /** The event that a cache keeps, or undefined where it is another kind of cache. */
  readonly slugIn: (name: string) => string | undefined;
}

/** @param base path of the site, with slashes at both ends. */
export function offlineCaches(base: string): OfflineCaches {
  const own = `debrief:${base}:`;
  const site = `${own}site:`;
  const kept = `${own}kept:`;
  return {
    site: (version) => site + version,
    versionIn: (name) => restAfter(site, name),
    visited: `${own}visited`,
    kept: (slug) => kept + slug,
    slugIn: (name) => restAfter(kept, name),
  };
}

function restAfter(prefix: string, name: string): string | undefined {
  return name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
}

/** What is known of a kept event; stored in its cache, under {@link KEPT_RECORD}. */
export interface KeptRecord {
  readonly slug: string;
  readonly title: string;
  /** Of the title. */
  readonly language: string;
  /** Paths of its photos below the base. */
  readonly photos: readonly string[];
  /** Sum of the photos. */
  readonly bytes: number;
  /** False while photos are still missing. */
  readonly complete: boolean;
}

/** Path, below the base, under which a kept event's record is stored. No such file is published. */
export const KEPT_RECORD = 'kept-event.json';
