import type { Fact } from '#model/catalog.ts';
import { splitLanguage } from '#model/routes.ts';
import { CARD } from './cards/card-drawing.ts';
import { escapeXml, jsonForHtml } from './feeds/escape.ts';
import { describeEvent } from './feeds/event-text.ts';
import { type Twin, twinsOf } from './feeds/sitemap.ts';
import {
  absoluteUrl,
  editionFolder,
  type PublishedEvent,
  type PublishedSite,
} from './published-site.ts';

/** Search engines show about 160 characters: two or three names. */
const NAMED_EVENTS = 3;

/**
 * What a page's head says to machines: canonical address, twins in other languages, feeds, a preview
 * card, a description, and for an event its schema.org data. Only what the site builder knows; the
 * title is the app's.
 * @param known the paths of all pages: only an existing twin is named.
 */
export function machineHead(
  published: PublishedSite,
  path: string,
  known: ReadonlySet<string>,
): string {
  const { language } = splitLanguage(path, published.site.defaultLanguage);
  const edition = published.editions.find((candidate) => candidate.language === language);
  const event = edition?.events.find((candidate) => candidate.path === path);
  const folder = `${published.address.base}${editionFolder(published.site, language)}`;
  const description =
    event === undefined
      ? describeSite(published.site.title, edition?.events ?? [])
      : describeEvent(event.summary, language) || event.summary.title;
  return [
    `<meta name="description" content="${escapeXml(description)}"/>`,
    ...addressLinks(published, path, known),
    link({ rel: 'alternate', type: 'application/rss+xml', href: `${folder}feed.xml` }),
    link({ rel: 'alternate', type: 'application/feed+json', href: `${folder}feed.json` }),
    meta('og:site_name', published.site.title),
    meta('og:locale', language === 'vi' ? 'vi_VN' : 'en_GB'),
    ...(event === undefined ? [meta('og:type', 'website')] : eventHead(published, event, language)),
  ].join('');
}

/** Names what a site holds, which says more to a searcher than its title alone. */
function describeSite(title: string, events: readonly PublishedEvent[]): string {
  const names = events.slice(0, NAMED_EVENTS).map(({ summary }) => summary.title);
  return [title, ...names].filter((part) => part !== '').join(' · ');
}

/** Only for pages with an address of their own, and only where the whole of it is known. */
function addressLinks(
  published: PublishedSite,
  path: string,
  known: ReadonlySet<string>,
): string[] {
  if (published.address.origin === undefined || path === '/404') return [];
  const twins = twinsOf(published, path).filter((twin) => known.has(twin.path));
  const original = twins.find((twin) => twin.language === published.site.defaultLanguage);
  return [
    link({ rel: 'canonical', href: absoluteUrl(published.address, path) }),
    meta('og:url', absoluteUrl(published.address, path)),
    ...twins.map(alternate),
    ...(original === undefined ? [] : [alternate({ ...original, language: 'x-default' })]),
  ];
}

function alternate({ language, url }: Twin): string {
  return link({ rel: 'alternate', hreflang: language, href: url });
}

function eventHead(
  published: PublishedSite,
  event: PublishedEvent,
  language: 'en' | 'vi',
): string[] {
  const { address } = published;
  const cover = coverOf(published, event);
  const card = event.card === undefined ? undefined : absoluteUrl(address, event.card);
  const images = [cover, card].filter((image) => image !== undefined);
  return [
    meta('og:type', 'article'),
    meta('og:title', event.summary.title),
    meta('og:description', describeEvent(event.summary, language)),
    ...(card === undefined ? [] : cardHead(card, event.summary.title)),
    `<script type="application/ld+json">${jsonForHtml(eventData(published, event, images))}</script>`,
  ];
}

function cardHead(card: string, title: string): string[] {
  return [
    meta('og:image', card),
    meta('og:image:type', 'image/png'),
    meta('og:image:width', String(CARD.width)),
    meta('og:image:height', String(CARD.height)),
    meta('og:image:alt', title),
    '<meta name="twitter:card" content="summary_large_image"/>',
  ];
}

/** The cover in its most widely understood format, widest first. */
function coverOf({ address }: PublishedSite, { summary }: PublishedEvent): string | undefined {
  const source = summary.cover?.sources.at(-1);
  const widest = source?.srcset.at(-1);
  return widest === undefined ? undefined : absoluteUrl(address, widest.url);
}

/** https://schema.org/Event, with nothing in it that the report does not say, or says in two ways. */
function eventData(
  { address }: PublishedSite,
  { summary, report, path }: PublishedEvent,
  images: readonly string[],
): object {
  const date = sure(summary.date);
  const venue = sure(summary.venue);
  const time = sure(summary.time);
  const start = /^\d{2}:\d{2}/.exec(time?.value ?? '')?.[0];
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: summary.title,
    url: absoluteUrl(address, path),
    inLanguage: summary.language,
    ...(date === undefined
      ? {}
      : { startDate: start === undefined ? date.start : `${date.start}T${start}` }),
    ...(date?.end === undefined ? {} : { endDate: date.end }),
    ...(venue === undefined
      ? {}
      : { location: { '@type': 'Place', name: venue.value, address: venue.value } }),
    ...(images.length === 0 ? {} : { image: images }),
    ...(report.speakers.length === 0
      ? {}
      : { performer: report.speakers.map(({ name }) => ({ '@type': 'Person', name })) }),
    ...(summary.series === undefined
      ? {}
      : { superEvent: { '@type': 'EventSeries', name: summary.series.name } }),
  };
}

function sure<T extends Fact>(fact: T | undefined): T | undefined {
  return fact?.doubtful === undefined ? fact : undefined;
}

function link(attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escapeXml(value)}"`,
  );
  return `<link ${written.join(' ')}/>`;
}

function meta(property: string, content: string): string {
  return `<meta property="${property}" content="${escapeXml(content)}"/>`;
}
