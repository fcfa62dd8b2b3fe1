import type { PageMessage, WorkerMessage } from '#model/offline.ts';
import { pageVersion } from '#app/data/page-version.ts';

/** The browser asks for a newer worker with each page it loads; a page that stays open asks this often, in milliseconds. */
const CHECK_EVERY_MS = 3_600_000;

/** Rejects after this long without an active worker, in milliseconds: storing the site takes seconds. */
const READY_MS = 60_000;

/** True where the page is a published one (in dev nothing is stored) and the browser can run a worker for it. */
export function canHaveWorker(): boolean {
  return pageVersion() !== undefined && 'serviceWorker' in navigator && 'caches' in globalThis;
}

/** Registers the site's worker, or finds it registered. Rejects where the browser refuses. */
export function registerWorker(base: string): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(`${base}sw.js`, {
    scope: base,
    updateViaCache: 'none',
  });
}

/** Resolves when the site is stored and its worker answers for this page. */
export async function awaitWorker(base: string): Promise<void> {
  await registerWorker(base);
  await Promise.race([navigator.serviceWorker.ready, rejectAfter(READY_MS)]);
}

function rejectAfter(milliseconds: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('the worker did not start')), milliseconds);
  });
}

export interface PageLink {
  /** Of the open page. */
  readonly version: string;
  /** Called with each version that the worker has made ready, this page's own too. */
  readonly onReady: (version: string) => void;
}

/** Speaks with the worker: tells it the page's version, hears of new ones. Returns how to stop. */
export function linkToWorker({ version, onReady }: PageLink): () => void {
  const { serviceWorker } = navigator;
  function hear({ data, ports }: MessageEvent<WorkerMessage>): void {
    if (data.type === 'which-version') ports[0]?.postMessage(version);
    if (data.type === 'version-ready') onReady(data.version);
  }
  const started: PageMessage = { type: 'page-started' };
  serviceWorker.addEventListener('message', hear);
  serviceWorker.startMessages();
  serviceWorker.controller?.postMessage(started);
  return () => serviceWorker.removeEventListener('message', hear);
}

/** Lets a page that stays open for long ask for a newer version when the reader comes back to it. */
export function watchForUpdates(registration: ServiceWorkerRegistration): () => void {
  let asked = performance.now();
  function ask(): void {
    const now = performance.now();
    if (document.visibilityState !== 'visible' || now - asked < CHECK_EVERY_MS) return;
    asked = now;
    registration.update().catch(() => {
      // No network: the next return to the page asks again.
    });
  }
  document.addEventListener('visibilitychange', ask);
  return () => document.removeEventListener('visibilitychange', ask);
}

/** Calls back where the site's first worker gives up: no room, or no network. Returns how to stop. */
export function watchFirstInstall(
  { installing, active }: ServiceWorkerRegistration,
  failed: () => void,
): () => void {
  function look(): void {
    if (installing?.state === 'redundant' && active === null) failed();
  }
  installing?.addEventListener('statechange', look);
  return () => installing?.removeEventListener('statechange', look);
}
