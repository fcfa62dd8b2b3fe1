import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { queries } from '#app/data/queries.ts';
import { reportAddress } from '#app/data/report-address.ts';
import { PhotoIndex } from '#app/features/gallery/photo-index.tsx';
import { PhotoViewer } from '#app/features/lightbox/photo-viewer.tsx';
import { viewerPhotosOf } from '#app/features/lightbox/viewer-photo.ts';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { photosWords } from '#app/messages/photos-words.ts';
import { PageTitle } from '#app/ui/page-title.tsx';

/** Every photo of the site, event by event; a photo opened by its address alone closes to its event. */
export function Page() {
  const { language } = useLanguage();
  const words = useWords(photosWords);
  const { data: site } = useSuspenseQuery(queries.site());
  const { data } = useSuspenseQuery(queries.photos(language));
  const photos = useMemo(
    () =>
      data.events.flatMap((event) => {
        const page = reportAddress(event, { site, language });
        return viewerPhotosOf(event, { page, prefix: `${event.slug}/` });
      }),
    [data, site, language],
  );
  function eventOf(address: string) {
    return photos.find((photo) => photo.address === address)?.page;
  }
  return (
    <>
      <PageTitle title={words.photos} site={site.title} />
      <PhotoIndex events={data.events} site={site} />
      <PhotoViewer photos={photos} leaveTo={eventOf} />
    </>
  );
}
