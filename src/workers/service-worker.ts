/// <reference lib="webworker" />
import { type OfflineSite, SITE_GLOBAL, type WorkerMessage } from '#model/offline.ts';
import { offlineCaches } from '#model/offline-caches.ts';
import { answerAsset } from './service-worker/answer-asset.ts';
import { answerData } from './service-worker/answer-data.ts';
import { answerPage, PATIENCE_MS } from './service-worker/answer-page.ts';
import { answerPhoto } from './service-worker/answer-photo.ts';
import { chooseStrategy } from './service-worker/choose-strategy.ts';
import { cleanUp } from './service-worker/clean-up.ts';
import { installSite } from './service-worker/install-site.ts';
import { askVersions } from './service-worker/open-pages.ts';
import { openSiteCache } from './service-worker/site-cache.ts';
import type { WorkerContext } from './service-worker/worker-context.ts';

declare const self: ServiceWorkerGlobalScope & { readonly [SITE_GLOBAL]: OfflineSite };

const { scope } = self.registration;
const context: WorkerContext = {
  site: self[SITE_GLOBAL],
  scope,
  names: offlineCaches(new URL(scope).pathname),
  caches: self.caches,
  fetch: (request, options) => fetch(request, options),
};

/** A new version may answer at once: pages of an older one still get the data and code of their own. */
self.addEventListener('install', (event) => {
  event.waitUntil(installSite(context).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

async function takeOver(): Promise<void> {
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
  const ready: WorkerMessage = { type: 'version-ready', version: context.site.version };
  for (const page of await listPages()) page.postMessage(ready);
  await forgetVersions();
}

self.addEventListener('message', (event) => {
  event.waitUntil(Promise.all([restore(), forgetVersions()]));
});

/** A browser in need of room may have cleared the store and left the worker. */
async function restore(): Promise<void> {
  const stored = await openSiteCache(context, context.site.version);
  if (stored === undefined) await installSite(context);
}

async function forgetVersions(): Promise<void> {
  const inUse = await askVersions(await listPages());
  const { installing, waiting } = self.registration;
  // What looks like a version of no page may be the next one, on its way in.
  if (installing === null && waiting === null) await cleanUp(context, inUse);
}

/** Every open page of the site, whichever worker answers it. */
async function listPages(): Promise<readonly WindowClient[]> {
  const clients = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return clients.filter(({ url }) => url.startsWith(scope));
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { method, mode, url, headers } = request;
  switch (chooseStrategy({ method, mode, url, ranged: headers.has('Range') }, scope)) {
    case 'page':
      return event.respondWith(showPage(event));
    case 'asset':
      return event.respondWith(orNetwork(request, () => answerAsset(context, request)));
    case 'data':
      return event.respondWith(orNetwork(request, () => answerData(context, request)));
    case 'photo':
      return event.respondWith(orNetwork(request, () => showPhoto(event)));
    case 'network':
      return undefined;
  }
});

function showPage(event: FetchEvent): Promise<Response> {
  const preloaded = Promise.resolve(event.preloadResponse);
  event.waitUntil(preloaded.catch(() => undefined));
  return answerPage({
    load: async () =>
      ((await preloaded.catch(() => undefined)) as Response | undefined) ?? fetch(event.request),
    findShell: async () => (await openSiteCache(context, context.site.version))?.findShell(),
    patience: PATIENCE_MS,
  });
}

async function showPhoto(event: FetchEvent): Promise<Response> {
  const { response, settled } = await answerPhoto(
    context,
    event.request,
    event.request.destination === 'image',
  );
  event.waitUntil(settled);
  return response;
}

/** Whatever goes wrong in here must not be worse than having no worker. */
async function orNetwork(request: Request, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch {
    return fetch(request);
  }
}
