import { useEffect, useState } from 'react';
import { serverAnswers } from '#app/data/load-code.ts';

/**
 * True once a part of the app could not be loaded although the server answers: its files are of a newer
 * version, and this page's are gone. Without a network, the part's own place says so.
 */
export function useCodeMissing(): boolean {
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    async function check(): Promise<void> {
      if (await serverAnswers()) setMissing(true);
    }
    function hear(): void {
      void check();
    }
    window.addEventListener('vite:preloadError', hear);
    return () => window.removeEventListener('vite:preloadError', hear);
  }, []);
  return missing;
}
