import type { Photo, PhotoSource } from '#model/catalog.ts';

/** A photo as the lightbox of a page shows it. */
export interface ViewerPhoto {
  /** Value of the photo parameter; unique on the page. */
  readonly address: string;
  readonly photo: Photo;
  /** BCP 47, of its texts. */
  readonly language: string;
  /** Slug of its event. */
  readonly slug: string;
  /** Title of its event. */
  readonly event: string;
  /** Address of its event's page, in the reader's language where that shows the same report. */
  readonly page: string;
}

/** The event whose photos are shown. */
export interface PhotoEvent {
  readonly slug: string;
  readonly language: string;
  readonly title: string;
  readonly photos: readonly Photo[];
}

/**
 * The photos of an event that can be opened; unreadable files are left out.
 * @param page address of the event's page; `prefix` as in the gallery.
 */
export function viewerPhotosOf(
  event: PhotoEvent,
  { page, prefix = '' }: { readonly page: string; readonly prefix?: string },
): ViewerPhoto[] {
  return event.photos
    .filter(({ sources }) => sources.length > 0)
    .map((photo) => ({
      address: `${prefix}${photo.id}`,
      photo,
      language: event.language,
      slug: event.slug,
      event: event.title,
      page,
    }));
}

/** The best source that the browser reads. Sources are ordered best first; the last is read everywhere. */
export function pickSource(photo: Photo, knowsAvif: boolean): PhotoSource | undefined {
  return photo.sources.find(({ type }) => knowsAvif || type !== 'image/avif');
}

/** What is said of a photo: its caption, else its alternative text. */
export function captionOf({ caption, alt }: Photo): string {
  return caption === undefined || caption === '' ? alt : caption;
}

/** The name of a downloaded file: the author's own file name with the ending of what is downloaded. */
export function downloadName(photo: Photo, url: string): string {
  const name = photo.file.split('/').at(-1) ?? photo.id;
  const stem = name.includes('.') ? name.slice(0, name.lastIndexOf('.')) : name;
  return `${stem}${url.slice(url.lastIndexOf('.'))}`;
}
