import { useEffect } from 'react';
import { PHOTO_ATTRIBUTE } from '#app/ui/photo-link.tsx';

/** Loads the lightbox's code when a pointer or the focus comes near a thumbnail, before the click. */
export function usePreload(load: () => Promise<unknown>): void {
  useEffect(() => {
    const listening = new AbortController();
    function notice({ target }: Event) {
      if (!(target instanceof Element) || target.closest(`[${PHOTO_ATTRIBUTE}]`) === null) return;
      listening.abort();
      load().catch(() => {
        // Opening will ask again and tell what failed.
      });
    }
    for (const sign of ['pointerover', 'focusin']) {
      addEventListener(sign, notice, { signal: listening.signal, passive: true });
    }
    return () => listening.abort();
  }, [load]);
}
