import type { DataPack } from '#model/offline.ts';
import type { WorkerContext } from './worker-context.ts';

/** Paths of what is stored beside the published files. */
const SHELL = 'shell.html';
const REST = 'rest.json';

/** One version of the site as it is stored. */
export interface SiteCache {
  readonly match: (path: string) => Promise<Response | undefined>;
  readonly put: (path: string, response: Response) => Promise<void>;
  readonly findShell: () => Promise<Response | undefined>;
  /** The hash of a data file that was not stored at once; undefined where the version has no such file. */
  readonly restHash: (path: string) => Promise<string | undefined>;
  /** Paths of everything that is stored. */
  readonly listPaths: () => Promise<readonly string[]>;
}

/** Opens a version; undefined where it is not stored, or only in part: a stopped install leaves such. */
export async function openSiteCache(
  context: WorkerContext,
  version: string,
): Promise<SiteCache | undefined> {
  const name = context.names.site(version);
  if (!(await context.caches.has(name))) return undefined;
  const site = wrapCache(await context.caches.open(name), context.scope);
  return (await site.match(REST)) === undefined ? undefined : site;
}

/** The cache of a version, made where there is none. It counts as stored after {@link putPack}. */
export async function createSiteCache(
  { caches, names, scope }: WorkerContext,
  version: string,
): Promise<SiteCache> {
  return wrapCache(await caches.open(names.site(version)), scope);
}

/** Takes the pack apart into the files that it holds. What marks the version as whole comes last. */
export async function putPack(site: SiteCache, { files, rest, shell }: DataPack): Promise<void> {
  const texts = Object.entries(files);
  await Promise.all(texts.map(([path, text]) => site.put(path, jsonResponse(text))));
  await site.put(SHELL, new Response(shell, { headers: HTML }));
  await site.put(REST, jsonResponse(JSON.stringify(rest)));
}

const HTML = { 'Content-Type': 'text/html; charset=utf-8' };

function jsonResponse(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}

function wrapCache(cache: Cache, scope: string): SiteCache {
  const match = (path: string) => cache.match(scope + path, { ignoreVary: true });
  return {
    match,
    put: (path, response) => cache.put(scope + path, response),
    findShell: () => match(SHELL),
    restHash: async (path) => {
      const rest = (await (await match(REST))?.json()) as DataPack['rest'] | undefined;
      return rest?.[path];
    },
    listPaths: async () => {
      const requests = await cache.keys();
      return requests.map(({ url }) => url.slice(scope.length));
    },
  };
}
