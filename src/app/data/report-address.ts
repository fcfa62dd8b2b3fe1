import type { Site } from '#model/catalog.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '#model/interface-language.ts';
import { localizedPath, PHOTO_PARAMETER, routes } from '#model/routes.ts';
import { reportLanguage } from './queries.ts';

/** A place in a report: its event, the language of the report that holds it, and where it stands there. */
export interface ReportPlace {
  readonly slug: string;
  readonly language: string;
  readonly anchor?: string | undefined;
  /** Id of a photo of it: the address then opens the photo, and closing it shows where it stands. */
  readonly photo?: string | undefined;
}

export interface AddressOptions {
  readonly site: Site;
  /** The reader's. */
  readonly language: InterfaceLanguage;
  /** Words to mark at the place. */
  readonly mark?: string;
}

/** Query parameter with the words that an event page marks in the section that it reveals. */
export const MARK_PARAMETER = 'mark';

/**
 * The address of a place in a report, with its language prefix. It stays in the reader's language
 * where the event is shown there from the same report; else it changes to the report's own language,
 * as an anchor of one report means nothing in its twin.
 */
export function reportAddress(place: ReportPlace, options: AddressOptions): string {
  const { site, language, mark = '' } = options;
  const shown = interfaceLanguageFor(place, site, language);
  const path = localizedPath(routes.event.href(place.slug), shown, site.defaultLanguage);
  if (place.photo !== undefined) {
    return `${path}?${PHOTO_PARAMETER}=${encodeURIComponent(place.photo)}`;
  }
  const query = mark === '' ? '' : `?${MARK_PARAMETER}=${encodeURIComponent(mark)}`;
  const hash = place.anchor ? `#${encodeURIComponent(place.anchor)}` : '';
  return `${path}${query}${hash}`;
}

function interfaceLanguageFor(
  place: ReportPlace,
  site: Site,
  reader: InterfaceLanguage,
): InterfaceLanguage {
  if (reportLanguage(site, reader, place.slug) === place.language) return reader;
  return INTERFACE_LANGUAGES.find((each) => each === place.language) ?? reader;
}
