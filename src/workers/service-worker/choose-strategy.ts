/** How a request is answered. `network`: not by the worker at all. */
export type Strategy = 'page' | 'asset' | 'data' | 'photo' | 'network';

/** What the choice rests on. */
export interface RequestFacts {
  readonly method: string;
  readonly mode: string;
  readonly url: string;
  /** True where a part of a file is asked for. */
  readonly ranged: boolean;
}

/**
 * Decides how a request is answered.
 * @param scope absolute URL of the site's base, ending in a slash
 */
export function chooseStrategy(request: RequestFacts, scope: string): Strategy {
  if (request.method !== 'GET' || request.ranged) return 'network';
  const path = pathBelow(scope, request.url);
  if (path === undefined) return 'network';
  if (request.mode === 'navigate') return isPage(path) ? 'page' : 'network';
  if (path.startsWith('assets/')) return 'asset';
  if (path.startsWith('data/')) return 'data';
  if (path.startsWith('media/')) return 'photo';
  return 'network';
}

/** A file's path below the site's base, without query; undefined for what is not of this site. */
export function pathBelow(scope: string, url: string): string | undefined {
  const { origin, pathname } = new URL(url);
  const base = new URL(scope);
  return origin === base.origin && pathname.startsWith(base.pathname)
    ? pathname.slice(base.pathname.length)
    : undefined;
}

/** Feeds, calendars and tables can be opened as well; the app has no page for those. */
function isPage(path: string): boolean {
  const last = path.split('/').at(-1) ?? '';
  return !last.includes('.') || last === 'index.html';
}
