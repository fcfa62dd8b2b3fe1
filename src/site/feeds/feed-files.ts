import { type Edition, editionFolder, type PublishedSite } from '../published-site.ts';
import { calendar } from './calendar.ts';
import { eventRows, eventsCsv, eventsJson, eventsSchema } from './events-table.ts';
import { jsonFeed } from './json-feed.ts';
import { rssFeed } from './rss.ts';
import { robots, sitemap } from './sitemap.ts';

export interface SiteFile {
  /** Path below the site's root. */
  readonly file: string;
  readonly text: string;
}

/**
 * Everything that machines read: feeds, calendars, tables, the map of the site.
 * @param paths of the pages that the map lists.
 */
export function feedFiles(published: PublishedSite, paths: readonly string[]): SiteFile[] {
  return [
    { file: 'robots.txt', text: robots(published) },
    { file: 'sitemap.xml', text: sitemap(published, paths) },
    { file: 'events.schema.json', text: eventsSchema(published) },
    ...published.editions.flatMap((edition) => editionFiles(published, edition)),
  ];
}

function editionFiles(published: PublishedSite, edition: Edition): SiteFile[] {
  const folder = editionFolder(published.site, edition.language);
  const rows = eventRows(published, edition);
  return [
    { file: `${folder}feed.xml`, text: rssFeed(published, edition) },
    { file: `${folder}feed.json`, text: jsonFeed(published, edition) },
    { file: `${folder}events.ics`, text: calendar(published, edition.events) },
    { file: `${folder}events.json`, text: eventsJson(published, rows) },
    { file: `${folder}events.csv`, text: eventsCsv(rows) },
    ...edition.events
      .filter(({ summary }) => summary.date !== undefined)
      .map((event) => ({
        file: `${event.path.slice(1)}event.ics`,
        text: calendar(published, [event]),
      })),
  ];
}
