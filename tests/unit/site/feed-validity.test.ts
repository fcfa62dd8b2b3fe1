import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { EventReport } from '#model/catalog.ts';
import { calendar } from '#site/feeds/calendar.ts';
import { eventRows, eventsJson, eventsSchema } from '#site/feeds/events-table.ts';
import { jsonFeed } from '#site/feeds/json-feed.ts';
import { rssFeed } from '#site/feeds/rss.ts';
import { sitemap } from '#site/feeds/sitemap.ts';
import { machineHead } from '#site/machine-head.ts';
import type { PublishedSite } from '#site/published-site.ts';
import { JSON_FEED_SCHEMA } from '../../support/json-feed-schema.ts';
import { HOSTILE_TEXT, makePublishedSite, makeReport } from '../../support/published-site.ts';
import { breachesOfNode, readVocabulary } from '../../support/schema-org.ts';
import { breachesOf, RSS_RULES } from '../../support/xml-rules.ts';
import { schemaErrorsOf } from '../../support/xml-schema.ts';

const source = { file: 'a.md', line: 1 };
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 90 }), fc.constant(HOSTILE_TEXT));
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45'))
  .map(([hour, minutes]) => `${String(hour).padStart(2, '0')}:${minutes}`);

/** A report with any text wherever a feed shows text. */
const report: fc.Arbitrary<EventReport> = fc
  .record({
    title: text,
    venue: text,
    dates: fc.option(fc.tuple(day, day)),
    several: fc.boolean(),
    time: fc.oneof(
      clock,
      fc.tuple(clock, clock).map((times) => times.join('–')),
      text,
    ),
    label: text,
  })
  .map(({ title, venue, dates, several, time, label }) => {
    const { date: _, ...undated } = makeReport({
      title,
      venue: { label: 'Venue', value: venue, source },
      time: { label: 'Time', value: time, source },
      leadingTopics: [{ id: 'a', label }],
    });
    if (dates === null) return undated;
    const [start = '', end = ''] = dates.toSorted();
    const date = { label: 'Date', value: '', start, source, ...(several ? { end } : {}) };
    return { ...undated, date };
  });

const published = fc
  .array(report, { maxLength: 4 })
  .map((reports) =>
    makePublishedSite(reports.map((each, index) => ({ ...each, slug: `e${index}` }))),
  );

function english(site: PublishedSite) {
  const [edition] = site.editions;
  if (edition === undefined) throw new Error('no edition');
  return edition;
}

/** With every rule of the schema understood; formats are told, not checked, as the draft says. */
function createAjv() {
  return new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allErrors: true,
    formats: { uri: true, date: /^\d{4}-\d{2}-\d{2}$/ },
  });
}

describe('whatever reports say', () => {
  it('RSS keeps to its specification', () => {
    fc.assert(
      fc.property(published, (site) => {
        expect(breachesOf(rssFeed(site, english(site)), RSS_RULES)).toEqual([]);
      }),
    );
  });

  it('the JSON Feed keeps to version 1.1', () => {
    const isFeed = createAjv().compile(JSON_FEED_SCHEMA);
    fc.assert(
      fc.property(published, (site) => {
        isFeed(JSON.parse(jsonFeed(site, english(site))));
        expect(isFeed.errors ?? []).toEqual([]);
      }),
    );
  });

  it('events.json keeps to the schema that is published with it', () => {
    const isTable = createAjv().compile(
      JSON.parse(eventsSchema(makePublishedSite([]))) as Record<string, unknown>,
    );
    fc.assert(
      fc.property(published, (site) => {
        isTable(JSON.parse(eventsJson(site, eventRows(site, english(site)))));
        expect(isTable.errors ?? []).toEqual([]);
      }),
    );
  });

  it('the calendar is read back by a calendar library, each event ending after it began', () => {
    fc.assert(
      fc.property(published, (site) => {
        const { events } = english(site);
        const read = new ICAL.Component(
          ICAL.parse(calendar(site, events)) as unknown[],
        ).getAllSubcomponents('vevent');
        const dated = events.filter(({ summary }) => summary.date !== undefined);
        expect(read.map((event) => event.getFirstPropertyValue('uid'))).toEqual(
          dated.map(({ summary }) => `${summary.slug}@debrief`),
        );
        for (const each of read) {
          const { startDate, endDate } = new ICAL.Event(each);
          expect(each.hasProperty('dtstamp')).toBe(true);
          expect(!each.hasProperty('dtend') || endDate.compare(startDate) > 0).toBe(true);
        }
      }),
    );
  });
});

describe('structured data', () => {
  const vocabulary = readVocabulary();

  it('is an Event of schema.org, whatever reports say', () => {
    fc.assert(
      fc.property(published, (site) => {
        for (const { path } of english(site).events) {
          const [, rest = ''] = machineHead(site, path, new Set()).split('application/ld+json">');
          const data = JSON.parse(rest.slice(0, rest.indexOf('</script>'))) as object;
          expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': 'Event' });
          expect(breachesOfNode(data, vocabulary)).toEqual([]);
        }
      }),
    );
  });

  it.each([
    [{ '@type': 'Happening' }, 'Happening is no type'],
    [{ '@type': 'Event', speaker: 'Lan' }, 'Event has no speaker'],
    [{ '@type': 'Event', startDate: '3 March 2026' }, 'is none of Date, DateTime'],
    [{ '@type': 'Event', image: '/cover.webp' }, 'is none of ImageObject, URL'],
    [{ '@type': 'Event', location: { '@type': 'Person' } }, 'Person is none of Place'],
    [{ '@type': 'Event', performer: [{ '@type': 'Person', nme: 'Lan' }] }, 'Person has no nme'],
  ])('would be refused as %j', (data, breach) => {
    expect(breachesOfNode(data, vocabulary)).toEqual([expect.stringContaining(breach)]);
  });
});

describe('the site map', () => {
  const paths = ['/', '/events/a/', '/vi/events/a/', '/topics/a-&-b/'];
  const map = sitemap(makePublishedSite([]), paths);

  it('keeps to its schema', () => {
    expect(schemaErrorsOf(map, 'sitemap.xsd')).toEqual([]);
  });

  it.each([
    ['an address twice', '/vi/', '/'],
    ['a path alone', 'https://an.example', ''],
    ['an unknown element', 'xhtml:link', 'xhtml:a'],
    ['another namespace', '/sitemap/0.9', '/sitemap/0.8'],
    ['no end', '</urlset>', ''],
  ])('would be refused with %s', (_, text, other) => {
    expect(schemaErrorsOf(map.replaceAll(text, other), 'sitemap.xsd')).not.toEqual([]);
  });
});
