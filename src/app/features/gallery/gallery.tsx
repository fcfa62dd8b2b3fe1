import type { CSSProperties } from 'react';
import type { Photo } from '#model/catalog.ts';
import { GalleryPhoto } from './gallery-photo.tsx';
import { rowSizeFor, rowVariables } from './justified-rows.ts';

/**
 * Photos in justified rows, in reading order, each opening in the lightbox of its page.
 * @param prefix what the address names before the photo's id: nothing on an event, `slug/` elsewhere.
 */
export function Gallery({
  photos,
  language,
  prefix = '',
}: {
  readonly photos: readonly Photo[];
  /** Of the captions. */
  readonly language: string;
  readonly prefix?: string;
}) {
  const size = rowSizeFor(photos.length);
  return (
    <ul
      style={rowVariables(size) as CSSProperties}
      className="flex flex-wrap items-start gap-x-2 gap-y-4 [--row:var(--row-phone)] sm:gap-x-3 sm:[--row:var(--row-wide)]"
    >
      {photos.map((photo, index) => (
        <GalleryPhoto
          key={photo.id}
          photo={photo}
          index={index}
          size={size}
          language={language}
          address={`${prefix}${photo.id}`}
        />
      ))}
    </ul>
  );
}
