import { useEffect, useState } from 'react';

/**
 * True once a part of the app could not be loaded although the server answers: its files are of a newer
 * version, and this page's are gone.
 */
export function useCodeMissing(base: string): boolean {
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    function check(): void {
      fetch(base, { method: 'HEAD', cache: 'no-store' }).then(
        () => setMissing(true),
        () => {
          // No network: the part's own place says so.
        },
      );
    }
    window.addEventListener('vite:preloadError', check);
    return () => window.removeEventListener('vite:preloadError', check);
  }, [base]);
  return missing;
}
