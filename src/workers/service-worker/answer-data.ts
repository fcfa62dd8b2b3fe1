import { OTHER_VERSION_STATUS } from '#model/offline.ts';
import { versionOf } from '#model/site-version.ts';
import { pathBelow } from './choose-strategy.ts';
import { hashBytes } from './hash.ts';
import { openSiteCache, type SiteCache } from './site-cache.ts';
import type { WorkerContext } from './worker-context.ts';

/**
 * A catalog file of the very version that the page is of. A page whose version is not stored (newer than
 * the worker, or of no version at all) gets what the server has.
 */
export async function answerData(context: WorkerContext, request: Request): Promise<Response> {
  const path = pathBelow(context.scope, request.url);
  const version = versionOf(new URL(request.url));
  const site = version === undefined ? undefined : await openSiteCache(context, version);
  if (path === undefined || site === undefined) return context.fetch(request);
  return (await site.match(path)) ?? loadRest(context, request, { site, path });
}

/** Stores what was not stored at once, unless the server has another build's file by now. */
async function loadRest(
  context: WorkerContext,
  request: Request,
  { site, path }: { readonly site: SiteCache; readonly path: string },
): Promise<Response> {
  const expected = await site.restHash(path);
  const response = await context.fetch(request);
  if (expected === undefined) return response;
  if (response.status >= 500) return response;
  const found = response.ok ? await hashBytes(await response.clone().arrayBuffer()) : undefined;
  if (found !== expected) return new Response(null, { status: OTHER_VERSION_STATUS });
  // A full disk must not keep a reader from what has just arrived.
  await site.put(path, response.clone()).catch(() => undefined);
  return response;
}
