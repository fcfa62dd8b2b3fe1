import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Site } from '#model/catalog.ts';
import { splitLanguage } from '#model/routes.ts';
import { deviceSavesData } from '#app/ui/device-saves-data.ts';
import { preloadPage } from './page-list.ts';

/** A pointer that only passes over a link leaves it sooner, in milliseconds. */
const INTENT_MS = 80;

/**
 * Loads a page's code and data as soon as the reader means to go there: points at a link, presses it, focuses it.
 * Not where the device saves data or has no network: code that failed to load once is not asked for again.
 * @param site undefined until it is known: then nothing is loaded.
 */
export function usePrefetch(site: Site | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    if (site === undefined) return undefined;
    const known = site;
    let timer: ReturnType<typeof setTimeout> | undefined;
    function soon({ target }: Event): void {
      clearTimeout(timer);
      const path = pathOfLink(target);
      if (path === undefined || !mayLoad()) return;
      timer = setTimeout(() => prefetchPage(client, known, path), INTENT_MS);
    }
    function atOnce({ target }: Event): void {
      const path = pathOfLink(target);
      if (path !== undefined && mayLoad()) prefetchPage(client, known, path);
    }
    const listening = { passive: true };
    document.addEventListener('pointerover', soon, listening);
    document.addEventListener('focusin', soon, listening);
    document.addEventListener('pointerdown', atOnce, listening);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerover', soon);
      document.removeEventListener('focusin', soon);
      document.removeEventListener('pointerdown', atOnce);
    };
  }, [client, site]);
}

function prefetchPage(client: QueryClient, site: Site, pathname: string): void {
  const { language, path } = splitLanguage(pathname, site.defaultLanguage);
  preloadPage(client, path, { site, language }).catch(() => {
    // The visit itself asks again and tells the reader; it must not find the failure of this one.
    client.removeQueries({ type: 'inactive', predicate: ({ state }) => state.status === 'error' });
  });
}

/** The path below the site's base that a link leads to; undefined for other sites, files and the open page. */
function pathOfLink(target: EventTarget | null): string | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (link === null || link.origin !== location.origin || link.hasAttribute('download')) {
    return undefined;
  }
  const base = import.meta.env.BASE_URL;
  const isPage = link.pathname.startsWith(base) && link.pathname.endsWith('/');
  return isPage && link.pathname !== location.pathname
    ? `/${link.pathname.slice(base.length)}`
    : undefined;
}

function mayLoad(): boolean {
  return navigator.onLine && !deviceSavesData();
}
