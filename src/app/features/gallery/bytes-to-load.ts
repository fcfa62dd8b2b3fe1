import type { Photo } from '#model/catalog.ts';
import { rowSizeFor, shownAspect, usualWidth } from '#app/ui/justified-rows.ts';

/**
 * About how many bytes the thumbnails of a gallery are, at the width of its rows on this screen: for
 * each photo the variant of its best format that the browser will choose. Zero where no size is known.
 * @param layout which rows the window has.
 * @param density device pixels per CSS pixel.
 */
export function bytesToLoad(
  photos: readonly Photo[],
  { layout, density }: { readonly layout: 'phone' | 'wide'; readonly density: number },
): number {
  const size = rowSizeFor(photos.length);
  return photos.reduce((sum, photo) => {
    const variants = photo.sources[0]?.srcset ?? [];
    const wanted = usualWidth(shownAspect(photo), size)[layout] * density;
    const chosen = variants.find(({ width }) => width >= wanted) ?? variants.at(-1);
    return sum + (chosen?.bytes ?? 0);
  }, 0);
}
