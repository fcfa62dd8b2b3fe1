import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { calendar } from '#site/feeds/calendar.ts';
import { eventRows, eventsCsv, eventsJson, eventsSchema } from '#site/feeds/events-table.ts';
import { feedFiles } from '#site/feeds/feed-files.ts';
import { rssFeed } from '#site/feeds/rss.ts';
import { robots, sitemap } from '#site/feeds/sitemap.ts';
import type { Edition, PublishedSite } from '#site/published-site.ts';
import { HOSTILE_TEXT, makePublishedSite, makeReport } from '../../support/published-site.ts';

const source = { file: 'a.md', line: 1 };

function english(published: PublishedSite): Edition {
  const [edition] = published.editions;
  if (edition === undefined) throw new Error('no edition');
  return edition;
}

function parseXml(text: string) {
  const xml = new new Window().DOMParser().parseFromString(text, 'application/xml');
  expect(xml.querySelector('parsererror')).toBeNull();
  return xml;
}

describe('rssFeed', () => {
  it('lists the events with their whole addresses, newest first', () => {
    const published = makePublishedSite([
      makeReport({ slug: 'b', title: 'Second' }),
      makeReport({ slug: 'a', title: 'First' }),
    ]);
    const xml = parseXml(rssFeed(published, english(published)));
    const items = [...xml.querySelectorAll('item')].map((item) => [
      item.querySelector('title')?.textContent,
      item.querySelector('guid')?.textContent,
    ]);
    expect(items).toEqual([
      ['Second', 'https://an.example/log/events/b/'],
      ['First', 'https://an.example/log/events/a/'],
    ]);
  });

  it('keeps hostile text as text', () => {
    const published = makePublishedSite([makeReport({ title: HOSTILE_TEXT })]);
    const feed = rssFeed(published, english(published));
    expect(feed).not.toContain('<script');
    expect(parseXml(feed).querySelector('item > title')?.textContent).toBe(
      HOSTILE_TEXT.replace('\u0000\u0007', ''),
    );
  });
});

describe('calendar', () => {
  const linesOf = (fields: Parameters<typeof makeReport>[0]) => {
    const published = makePublishedSite([makeReport(fields)]);
    return calendar(published, english(published).events).split('\r\n');
  };
  const date = { label: 'Date', value: '', start: '2026-02-28', source };

  it('takes whole days where no time is known, the end being the day after', () => {
    expect(linesOf({ date })).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20260228', 'DTEND;VALUE=DATE:20260301']),
    );
  });

  it('takes the venue’s clock where the time is known', () => {
    expect(linesOf({ date, time: { label: 'Time', value: '08:30–12:00', source } })).toEqual(
      expect.arrayContaining(['DTSTART:20260228T083000', 'DTEND:20260228T120000']),
    );
  });

  it('leaves out an event without a date', () => {
    const { date: _, ...undated } = makeReport();
    const published = makePublishedSite([undated]);
    expect(calendar(published, english(published).events)).not.toContain('VEVENT');
  });

  it('marks an event whose date is doubtful as tentative', () => {
    expect(linesOf({ date: { ...date, doubtful: 'two dates' } })).toContain('STATUS:TENTATIVE');
    expect(linesOf({ date })).not.toContain('STATUS:TENTATIVE');
  });

  it('folds long lines at 75 octets without cutting a letter, and escapes what has a meaning', () => {
    const title = `Sự kiện; đám mây, ${'ế'.repeat(80)}\\`;
    const lines = linesOf({ title });
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    const unfolded = lines.join('\r\n').replaceAll('\r\n ', '');
    expect(unfolded).toContain(`SUMMARY:Sự kiện\\; đám mây\\, ${'ế'.repeat(80)}\\\\`);
  });

  it('lets no text begin a line of its own', () => {
    expect(linesOf({ title: 'A\r\nATTENDEE:mallory' })).not.toContain('ATTENDEE:mallory');
  });
});

describe('the table of events', () => {
  it('writes what could be a formula as text', () => {
    const published = makePublishedSite([makeReport({ title: '=HYPERLINK("https://x.example")' })]);
    expect(eventsCsv(eventRows(published, english(published)))).toContain(
      `"'=HYPERLINK(""https://x.example"")"`,
    );
  });

  it('has the columns that its schema names, in one order', () => {
    const published = makePublishedSite([makeReport()]);
    const rows = eventRows(published, english(published));
    const { properties } = JSON.parse(eventsSchema(published)) as {
      properties: { events: { items: { required: string[] } } };
    };
    const { events } = JSON.parse(eventsJson(published, rows)) as { events: object[] };
    expect(Object.keys(events[0] ?? {})).toEqual(properties.events.items.required);
    expect(eventsCsv(rows).split('\r\n')[0]).toBe(
      `\uFEFF${properties.events.items.required.join(',')}`,
    );
  });
});

describe('sitemap', () => {
  it('lists every page once with its twins', () => {
    const xml = parseXml(
      sitemap(makePublishedSite([]), ['/topics/', '/vi/topics/', '/only-english/']),
    );
    const entries = [...xml.querySelectorAll('url')].map((url) => [
      url.querySelector('loc')?.textContent,
      url.getElementsByTagName('xhtml:link').length,
    ]);
    expect(entries).toEqual([
      ['https://an.example/log/topics/', 2],
      ['https://an.example/log/vi/topics/', 2],
      ['https://an.example/log/only-english/', 1],
    ]);
  });

  it('is named in robots.txt where the site’s address is known', () => {
    expect(robots(makePublishedSite([]))).toContain('Sitemap: https://an.example/log/sitemap.xml');
    expect(robots(makePublishedSite([], { origin: undefined, base: '/' }))).not.toContain(
      'Sitemap',
    );
  });
});

describe('feedFiles', () => {
  it('never writes two files of one name', () => {
    const published = makePublishedSite([makeReport({ slug: 'a' }), makeReport({ slug: 'b' })]);
    const names = feedFiles(published, []).map(({ file }) => file);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(
      expect.arrayContaining(['feed.xml', 'vi/feed.xml', 'events/a/event.ics']),
    );
  });
});
