import { useSyncExternalStore } from 'react';

/**
 * True while the prerendered page is being hydrated, and in the prerenderer. What depends on the query, on
 * storage or on the device must not show in that first render, or it would differ from the HTML.
 */
export function useHydrating(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => false,
    () => true,
  );
}

function subscribeToNothing() {
  return () => {};
}
