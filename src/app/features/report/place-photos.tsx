import { useWords } from '#app/messages/language-context.tsx';
import { reportWords } from '#app/messages/report-words.ts';
import { usePhotosOfPlace } from './event-photos.tsx';
import { PhotoThumbnail } from './photo-thumbnail.tsx';

/** The photos whose captions name a place, small, beside what the report tells of it; each opens large. */
export function PlacePhotos({ anchor }: { readonly anchor: string }) {
  const words = useWords(reportWords);
  const photos = usePhotosOfPlace(anchor);
  if (photos === undefined) return null;
  return (
    <ul className="my-2.5 flex flex-wrap gap-2 print:hidden">
      {photos.map((photo) => (
        <li key={photo.id} className="w-24">
          <PhotoThumbnail photo={photo} name={words.openPhoto(photo.caption ?? photo.alt)} />
        </li>
      ))}
    </ul>
  );
}
