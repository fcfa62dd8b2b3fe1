import { Link } from 'react-router-dom';
import { type AddressOptions, reportAddress } from '#app/data/report-address.ts';
import { useWords } from '#app/messages/language-context.tsx';
import { topicsWords } from '#app/messages/topics-words.ts';
import { Picture } from '#app/ui/picture.tsx';
import type { TopicPage } from '#model/catalog.ts';

/** Photos whose caption names a topic; each opens on its event's page. */
export function TopicPhotos({
  photos,
  options,
}: {
  readonly photos: TopicPage['photos'];
  readonly options: AddressOptions;
}) {
  const words = useWords(topicsWords);
  return (
    <section aria-labelledby="photos" className="border-t-2 border-ink py-5">
      <h2 id="photos" className="text-h3 font-semibold">
        {words.photos}
      </h2>
      <ul className="mt-4 grid grid-cols-2 gap-x-3 gap-y-5 sm:grid-cols-3">
        {photos.map(({ slug, language, event, photo }) => (
          <li key={`${slug} ${language} ${photo.id}`}>
            <Link
              to={reportAddress({ slug, language, photo: photo.id }, options)}
              className="group block"
            >
              <span className="block aspect-3/2 overflow-hidden rounded-photo bg-wash">
                <Picture
                  photo={photo}
                  sizes="auto, (min-width: 64rem) 340px, (min-width: 40rem) 32vw, 46vw"
                  className="size-full object-cover"
                />
              </span>
              <span className="mt-1.5 block text-small group-hover:underline" lang={language}>
                {photo.caption ?? photo.alt}
              </span>
              <span className="block text-small text-soft" lang={language}>
                {event}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
