import { type RefObject, useEffect, useState } from 'react';

/**
 * The blurred preview of an image that is not there yet, as a data URL; undefined once it is there.
 * Decoded in the browser: as HTML the previews would weigh more than the text around them.
 */
export function useThumbhash(
  image: RefObject<HTMLImageElement | null>,
  hash: string,
): string | undefined {
  const [preview, setPreview] = useState<string>();
  useEffect(() => {
    if (hash === '' || image.current?.complete !== false) return;
    let wanted = true;
    async function decode() {
      const { thumbHashToDataURL } = await import('thumbhash');
      const bytes = Uint8Array.from(atob(hash), (letter) => letter.codePointAt(0) ?? 0);
      if (wanted) setPreview(thumbHashToDataURL(bytes));
    }
    void decode().catch(() => {
      // A preview that cannot be had is only a plain colour.
    });
    return () => {
      wanted = false;
    };
  }, [image, hash]);
  return preview;
}
