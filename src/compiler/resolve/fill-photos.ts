import type { EventReport, Photo } from '#model/catalog.ts';
import type { ProcessedPhoto } from '../photos/process-photos.ts';

/** A report whose photos have the sizes and variants that were made of them. */
export function fillPhotos(
  report: EventReport,
  processed: ReadonlyMap<string, ProcessedPhoto>,
): EventReport {
  const photos = report.photos.map((photo) => fill(photo, processed.get(photo.file)));
  const [cover] = photos;
  return { ...report, photos, ...(cover === undefined ? {} : { cover }) };
}

function fill(photo: Photo, made: ProcessedPhoto | undefined): Photo {
  if (made === undefined) return photo;
  const { id, file, alt, caption, section } = photo;
  return {
    id,
    file,
    alt,
    ...(caption === undefined ? {} : { caption }),
    width: made.width,
    height: made.height,
    thumbhash: made.thumbhash,
    ...(made.color === undefined ? {} : { color: made.color }),
    bytes: made.bytes,
    ...(made.animated === undefined ? {} : { animated: made.animated }),
    sources: made.sources,
    ...(section === undefined ? {} : { section }),
  };
}
