import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { EventReport, Photo } from '#model/catalog.ts';
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

/** The photos whose captions name a place of the report; undefined where there is none. */
export function usePhotosOfPlace(anchor: string): readonly Photo[] | undefined {
  return useContext(EventPhotosContext).byPlace.get(anchor);
}
