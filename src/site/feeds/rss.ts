import { absoluteUrl, type Edition, editionFolder, type PublishedSite } from '../published-site.ts';
import { describeEvent } from './event-text.ts';
import { escapeXml } from './escape.ts';

/** RSS 2.0 of one edition's events (https://www.rssboard.org/rss-specification). */
export function rssFeed(published: PublishedSite, { language, events }: Edition): string {
  const { site, address } = published;
  const folder = editionFolder(site, language);
  const items = events.map(({ summary, path }) => {
    const url = escapeXml(absoluteUrl(address, path));
    return [
      '    <item>',
      `      <title>${escapeXml(summary.title)}</title>`,
      `      <link>${url}</link>`,
      `      <guid>${url}</guid>`,
      ...(summary.date === undefined
        ? []
        : [
            `      <pubDate>${new Date(`${summary.date.start}T00:00:00Z`).toUTCString()}</pubDate>`,
          ]),
      `      <description>${escapeXml(describeEvent(summary, language))}</description>`,
      '    </item>',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '  <channel>',
    `    <title>${escapeXml(site.title)}</title>`,
    `    <link>${escapeXml(absoluteUrl(address, folder))}</link>`,
    `    <description>${escapeXml(site.title)}</description>`,
    `    <language>${language}</language>`,
    `    <atom:link href="${escapeXml(absoluteUrl(address, `${folder}feed.xml`))}" rel="self" type="application/rss+xml"/>`,
    ...items,
    '  </channel>',
    '</rss>',
    '',
  ].join('\n');
}
