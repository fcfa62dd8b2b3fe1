import type { PhotoSource } from '#model/catalog.ts';

/** The address of a file of the site (`media/x.avif`) below the base where the site lives. */
export function mediaUrl(url: string): string {
  return `${import.meta.env.BASE_URL}${url}`;
}

/** The `srcset` attribute of one format. */
export function srcSetOf(source: PhotoSource): string {
  return source.srcset.map(({ url, width }) => `${mediaUrl(url)} ${width}w`).join(', ');
}
