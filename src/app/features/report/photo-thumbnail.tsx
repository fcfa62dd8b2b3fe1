import type { Photo } from '#model/catalog.ts';
import { PhotoLink } from '#app/ui/photo-link.tsx';
import { Picture } from '#app/ui/picture.tsx';
import { useGallerySizes } from './event-photos.tsx';

/** A photo of this event, cut to 3:2 and as wide as its place; it opens large. `name` is read out for it. */
export function PhotoThumbnail({ photo, name }: { readonly photo: Photo; readonly name: string }) {
  return (
    <PhotoLink
      photo={photo.id}
      aria-label={name}
      className="block aspect-3/2 overflow-hidden rounded-photo bg-wash"
    >
      <Picture
        photo={photo}
        sizes={useGallerySizes(photo)}
        alt=""
        className="size-full object-cover"
      />
    </PhotoLink>
  );
}
