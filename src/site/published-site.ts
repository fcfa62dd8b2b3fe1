import type { EventReport, EventSummary, Site } from '#model/catalog.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '#model/interface-language.ts';
import { catalogFiles } from '#model/catalog-files.ts';
import { localizedPath, routes } from '#model/routes.ts';
import type { PrerenderContext } from '#model/rendered-page.ts';
import type { SiteAddress } from './site-address.ts';

/** What feeds, maps and redirects are made from: the catalog's events, and where the site lives. */
export interface PublishedSite {
  readonly site: Site;
  readonly address: SiteAddress;
  /** The same events for each language of the interface, newest first. */
  readonly editions: readonly Edition[];
}

export interface Edition {
  readonly language: InterfaceLanguage;
  readonly events: readonly PublishedEvent[];
}

export interface PublishedEvent {
  readonly summary: EventSummary;
  readonly report: EventReport;
  /** Path of its page: with the language's prefix, without base. */
  readonly path: string;
  /** Its drawn preview, as a file below the site's root. */
  readonly card?: string;
}

/** Reads every event of the catalog in every edition. */
export async function readPublishedSite(
  readJson: PrerenderContext['readJson'],
  address: SiteAddress,
): Promise<PublishedSite> {
  const site = (await readJson(catalogFiles.site())) as Site;
  const editions = await Promise.all(
    INTERFACE_LANGUAGES.map(async (language): Promise<Edition> => {
      const { events } = (await readJson(catalogFiles.timeline(language))) as {
        events: EventSummary[];
      };
      const published = events.map(async (summary): Promise<PublishedEvent> => {
        const file = catalogFiles.event(summary.language, summary.slug);
        return {
          summary,
          report: (await readJson(file)) as EventReport,
          path: localizedPath(routes.event.href(summary.slug), language, site.defaultLanguage),
        };
      });
      return { language, events: await Promise.all(published) };
    }),
  );
  return { site, address, editions };
}

/** Feeds need whole addresses; without one given by the author, the one of `npm start`. */
export const LOCAL_ORIGIN = 'http://localhost:4173';

/**
 * The whole address of a page or file.
 * @param path with or without a slash at its beginning, percent-encoded where it needs to be.
 */
export function absoluteUrl({ origin = LOCAL_ORIGIN, base }: SiteAddress, path: string): string {
  return `${origin}${base}${path.replace(/^\/+/, '')}`;
}

/** Folder of an edition's files below the site's root: empty for the default language, else `vi/`. */
export function editionFolder(site: Site, language: InterfaceLanguage): string {
  return localizedPath('/', language, site.defaultLanguage).slice(1);
}
