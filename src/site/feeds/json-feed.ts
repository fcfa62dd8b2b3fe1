import { absoluteUrl, type Edition, editionFolder, type PublishedSite } from '../published-site.ts';
import { describeEvent } from './event-text.ts';

/** JSON Feed 1.1 of one edition's events (https://jsonfeed.org/version/1.1). */
export function jsonFeed(published: PublishedSite, { language, events }: Edition): string {
  const { site, address } = published;
  const folder = editionFolder(site, language);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.title,
    home_page_url: absoluteUrl(address, folder),
    feed_url: absoluteUrl(address, `${folder}feed.json`),
    language,
    ...(site.author === undefined ? {} : { authors: [{ name: site.author }] }),
    items: events.map(({ summary, path }) => ({
      id: absoluteUrl(address, path),
      url: absoluteUrl(address, path),
      title: summary.title,
      content_text: describeEvent(summary, language),
      ...(summary.date === undefined ? {} : { date_published: `${summary.date.start}T00:00:00Z` }),
      language: summary.language,
      tags: (summary.leadingTopics ?? []).map(({ label }) => label),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
