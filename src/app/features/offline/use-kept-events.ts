import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import type { KeptRecord } from '#model/offline-caches.ts';
import { useEffect } from 'react';
import { listKept, removeKept } from './kept-store.ts';

const KEPT_EVENTS = ['offline', 'kept events'] as const;

/** Where the site lives: what is kept belongs to it. */
export function siteBase(): string {
  return import.meta.env.BASE_URL;
}

/**
 * Every kept event; empty until it is known, and where storage is refused. Read anew when the page comes back
 * from the browser's back/forward cache: another page may have kept or removed one meanwhile.
 */
export function useKeptEvents(): readonly KeptRecord[] {
  const client = useQueryClient();
  useEffect(() => {
    function readAnew({ persisted }: PageTransitionEvent): void {
      if (persisted) void refreshKept(client);
    }
    window.addEventListener('pageshow', readAnew);
    return () => window.removeEventListener('pageshow', readAnew);
  }, [client]);
  const { data = [] } = useQuery({ queryKey: KEPT_EVENTS, queryFn: () => listKept(siteBase()) });
  return data;
}

/** Lets every list of kept events be read anew. */
export function refreshKept(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: KEPT_EVENTS });
}

/** Removes a kept event from this device. */
export function useRemoveKept(): (slug: string) => Promise<void> {
  const client = useQueryClient();
  return async (slug) => {
    await removeKept(siteBase(), slug);
    await refreshKept(client);
  };
}
