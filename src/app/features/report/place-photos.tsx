import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { EventReport, Photo } from '#model/catalog.ts';
import { useWords } from '#app/messages/language-context.tsx';
import { reportWords } from '#app/messages/report-words.ts';
import { PhotoLink } from '#app/ui/photo-link.tsx';
import { Picture } from '#app/ui/picture.tsx';
import { galleryThumbnailSizes } from '#app/ui/justified-rows.ts';
import { photosByPlace } from './photos-by-place.ts';

interface EventPhotos {
  readonly byPlace: ReadonlyMap<string, readonly Photo[]>;
  /** How many photos the event has: its gallery's rows depend on it. */
  readonly count: number;
}

const EventPhotosContext = createContext<EventPhotos>({ byPlace: new Map(), count: 0 });

/** Lets the places of a report in here show the photos whose captions name them. */
export function EventPhotosProvider({
  report,
  children,
}: {
  readonly report: EventReport;
  readonly children: ReactNode;
}) {
  const photos = useMemo(
    () => ({ byPlace: photosByPlace(report), count: report.photos.length }),
    [report],
  );
  return <EventPhotosContext value={photos}>{children}</EventPhotosContext>;
}

/** The `sizes` that the event's gallery gives a photo: asked for in the same words, it is loaded once. */
export function useGallerySizes(photo: Photo): string {
  return galleryThumbnailSizes(photo, useContext(EventPhotosContext).count);
}

/** The photos whose captions name a place, small, beside what the report tells of it; each opens large. */
export function PlacePhotos({ anchor }: { readonly anchor: string }) {
  const photos = useContext(EventPhotosContext).byPlace.get(anchor);
  if (photos === undefined) return null;
  return (
    <ul className="my-2.5 flex flex-wrap gap-2 print:hidden">
      {photos.map((photo) => (
        <li key={photo.id}>
          <PlacePhoto photo={photo} />
        </li>
      ))}
    </ul>
  );
}

function PlacePhoto({ photo }: { readonly photo: Photo }) {
  const words = useWords(reportWords);
  return (
    <PhotoLink
      photo={photo.id}
      aria-label={words.openPhoto(photo.caption ?? photo.alt)}
      className="block aspect-3/2 w-24 overflow-hidden rounded-photo bg-wash"
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
