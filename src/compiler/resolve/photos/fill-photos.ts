import type { EventReport, Photo } from '#model/catalog.ts';
import type { Memo } from '../../memo.ts';
import type { ProcessedPhoto } from '../../photos/process-photos.ts';
import type { ResolvedReport } from '../resolve-report.ts';

/** A report whose photos have the sizes and variants that were made of them; the same object while these are the same. */
export function fillPhotos(
  { key, report }: ResolvedReport,
  processed: ReadonlyMap<string, ProcessedPhoto>,
  memo: Memo,
): EventReport {
  const made = report.photos.map((photo) => processed.get(photo.file));
  return memo.get(
    `photos ${key}`,
    () => [report, JSON.stringify(made)],
    () => {
      const photos = report.photos.map((photo, index) => fill(photo, made[index]));
      const [cover] = photos;
      return { ...report, photos, ...(cover === undefined ? {} : { cover }) };
    },
  );
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
