import type { ReaderScreen } from './plan-kept.ts';

/** Above two pixels a point nobody sees the difference in a photo. */
const DENSEST = 2;

/** One white AVIF pixel. */
const AVIF_PIXEL =
  'AAAAHGZ0eXBhdmlmAAAAAG1pZjFhdmlmbWlhZgAAANZtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAACJpbG9jAAAAAERAAAEAAQAAAAAA+gABAAAAAAAAAB4AAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABhdjAxAAAAAA5waXRtAAAAAAABAAAAVmlwcnAAAAA4aXBjbwAAAAxhdjFDgSACAAAAABRpc3BlAAAAAAAAAAEAAAABAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAgMAAAAmbWRhdBIACgc4AAaQENBpMhEf8mKE7///8WfgAJA1jjx9ZA==';

/** What the reader's screen and browser can show. Browser only. */
export async function measureScreen(): Promise<ReaderScreen> {
  const density = Math.min(window.devicePixelRatio, DENSEST);
  const common = ['image/webp', 'image/jpeg'] as const;
  return {
    types: new Set((await showsAvif()) ? ['image/avif', ...common] : common),
    pixels: Math.max(window.screen.width, window.screen.height) * density,
  };
}

async function showsAvif(): Promise<boolean> {
  const bytes = Uint8Array.from(atob(AVIF_PIXEL), (letter) => letter.charCodeAt(0));
  try {
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/avif' }));
    bitmap.close();
    return true;
  } catch {
    return false;
  }
}
