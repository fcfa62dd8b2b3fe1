import type { Photo } from '#model/catalog.ts';

/** 4 × 3 pixels of warm grey, as the compiler would write it. */
const THUMBHASH = '1QcSHQRnh493V4dIh4eXh1h4kJUI';

/** A processed photo in two formats and three widths; what differs is given. */
export function samplePhoto(photo: Pick<Photo, 'id' | 'alt'> & Partial<Photo>): Photo {
  return {
    file: `static/images/event-2/${photo.id}.jpg`,
    width: 1600,
    height: 1067,
    thumbhash: THUMBHASH,
    color: '#8a7f70',
    sources: [sampleSource('avif', photo.id), sampleSource('webp', photo.id)],
    ...photo,
  };
}

function sampleSource(format: 'avif' | 'webp', id: string): Photo['sources'][number] {
  const srcset = [480, 960, 1600].map((width) => ({
    url: `media/${id}-${width}.${format}`,
    width,
  }));
  return { type: `image/${format}`, srcset };
}

export const deliveryPhotos: readonly Photo[] = [
  samplePhoto({
    id: 'dashboard',
    alt: 'A dashboard with four graphs on the wall of a lecture room',
    caption: 'CloudWatch dashboard: latency, errors and two saturation graphs',
    section: 'monitoring',
  }),
  samplePhoto({
    id: 'service-map',
    alt: 'A map of four services joined by arrows',
    caption: 'X-Ray service map of one order',
    section: 'monitoring',
  }),
  samplePhoto({
    id: 'containers',
    alt: 'Two drawings side by side',
    caption: 'Containers beside virtual machines',
    width: 1067,
    height: 1600,
    section: 'photos',
  }),
  samplePhoto({ id: 'audience', alt: '', width: 2400, height: 900, section: 'photos' }),
  samplePhoto({
    id: 'broken',
    alt: 'A photo whose file could not be read',
    width: 0,
    height: 0,
    thumbhash: '',
    sources: [],
    section: 'photos',
  }),
];
