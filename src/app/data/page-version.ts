import { VERSION_META } from '#model/site-version.ts';

/** The build that the open page is of; undefined in dev, where nothing is stored. Browser only. */
export function pageVersion(): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="${VERSION_META}"]`)?.content;
}
