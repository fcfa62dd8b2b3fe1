import { useSyncExternalStore } from 'react';

/** False where the browser is sure that there is no network; true proves nothing. */
export function useOnline(): boolean {
  return useSyncExternalStore(
    watch,
    () => navigator.onLine,
    () => true,
  );
}

function watch(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  // A page that slept in the browser's back/forward cache has heard neither.
  window.addEventListener('pageshow', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
    window.removeEventListener('pageshow', changed);
  };
}
