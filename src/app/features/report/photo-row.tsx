import type { Photo } from '#model/catalog.ts';
import { useWords } from '#app/messages/language-context.tsx';
import { reportWords } from '#app/messages/report-words.ts';
import { PhotoThumbnail } from './photo-thumbnail.tsx';

/** Photos where they stand in the report: small, each opening large. They stand again in the gallery. */
export function PhotoRow({ photos }: { readonly photos: readonly Photo[] }) {
  return (
    <ul className="grid grid-cols-2 gap-x-2 gap-y-4 pt-1 sm:grid-cols-3 print:grid-cols-2">
      {photos.map((photo, index) => (
        <li key={photo.id}>
          <PhotoFigure photo={photo} position={index + 1} />
        </li>
      ))}
    </ul>
  );
}

function PhotoFigure({ photo, position }: { readonly photo: Photo; position: number }) {
  const words = useWords(reportWords);
  return (
    <figure>
      <PhotoThumbnail photo={photo} name={photo.alt || photo.caption || words.photo(position)} />
      {photo.caption !== undefined && (
        <figcaption className="mt-1.5 text-micro text-soft">{photo.caption}</figcaption>
      )}
    </figure>
  );
}
