import { type CSSProperties, useState } from 'react';
import { PhotosInFull, useLowData } from '#app/ui/low-data.tsx';
import type { Photo } from '#model/catalog.ts';
import { GalleryPhoto } from './gallery-photo.tsx';
import { rowSizeFor, rowVariables } from '#app/ui/justified-rows.ts';
import { SavingNote } from './saving-note.tsx';

interface GalleryProps {
  readonly photos: readonly Photo[];
  /** Of the captions. */
  readonly language: string;
  /** What the address names before the photo's id: nothing on an event, `slug/` elsewhere. */
  readonly prefix?: string;
}

/**
 * Photos in justified rows, in reading order, each opening in the lightbox of its page. Where the
 * reader saves data they are small previews until asked for.
 */
export function Gallery(props: GalleryProps) {
  const { saving } = useLowData();
  const [asked, setAsked] = useState(false);
  if (!saving) return <GalleryRows {...props} />;
  if (asked) {
    return (
      <PhotosInFull>
        <GalleryRows {...props} />
      </PhotosInFull>
    );
  }
  return (
    <>
      <SavingNote photos={props.photos} onLoad={() => setAsked(true)} />
      <GalleryRows {...props} />
    </>
  );
}

function GalleryRows({ photos, language, prefix = '' }: GalleryProps) {
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
