import { type RefObject, useEffect } from 'react';

/**
 * Stands in for the palette while its code is on its way, and keeps what is typed meanwhile: whoever
 * presses `/` goes on typing at once.
 */
export function TypedAhead({ typed }: { readonly typed: RefObject<string> }) {
  useEffect(() => {
    function keep(key: KeyboardEvent) {
      if (key.key.length !== 1 || key.ctrlKey || key.metaKey || key.altKey) return;
      key.preventDefault();
      typed.current += key.key;
    }
    addEventListener('keydown', keep);
    return () => removeEventListener('keydown', keep);
  }, [typed]);
  return null;
}
