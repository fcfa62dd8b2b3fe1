/**
 * Which build of the site a page belongs to. A page asks for its data under its own version
 * (`data/site.json?v=3f2a…`), so that neither the browser's cache, nor a host's, nor the service worker
 * can give it the data of another build.
 */

/** Name of the meta element that holds a page's version. */
export const VERSION_META = 'debrief-version';

const PARAMETER = 'v';

/** The address of a catalog file for a page of that version; without a version (in dev) the plain address. */
export function versionedUrl(url: string, version: string | undefined): string {
  return version === undefined ? url : `${url}?${PARAMETER}=${version}`;
}

/** The version that an address (a `URL`) asks for. */
export function versionOf(url: {
  readonly searchParams: { get(name: string): string | null };
}): string | undefined {
  return url.searchParams.get(PARAMETER) ?? undefined;
}
