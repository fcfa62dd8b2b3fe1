import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { machineHead } from '#site/machine-head.ts';
import { HOSTILE_TEXT, makePublishedSite, makeReport } from '../../support/published-site.ts';

const EVENT_PAGES = new Set(['/events/cloud-day/', '/vi/events/cloud-day/']);
const source = { file: 'a.md', line: 1 };

function parseHead(head: string) {
  const { document } = new Window();
  document.head.innerHTML = head;
  return document.head;
}

function eventData(head: string): Record<string, unknown> {
  const script = parseHead(head).querySelector('script[type="application/ld+json"]');
  return JSON.parse(script?.textContent ?? '{}') as Record<string, unknown>;
}

describe('machineHead', () => {
  it('names the page’s own address and its twins', () => {
    const head = parseHead(
      machineHead(makePublishedSite([makeReport()]), '/vi/events/cloud-day/', EVENT_PAGES),
    );
    expect(head.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      'https://an.example/log/vi/events/cloud-day/',
    );
    const twins = [...head.querySelectorAll('link[hreflang]')].map((link) => [
      link.getAttribute('hreflang'),
      link.getAttribute('href'),
    ]);
    expect(twins).toEqual([
      ['en', 'https://an.example/log/events/cloud-day/'],
      ['vi', 'https://an.example/log/vi/events/cloud-day/'],
      ['x-default', 'https://an.example/log/events/cloud-day/'],
    ]);
  });

  it('names no twin that does not exist', () => {
    const only = new Set(['/topics/x-ray/']);
    expect(machineHead(makePublishedSite([]), '/topics/x-ray/', only)).not.toContain(
      'hreflang="vi"',
    );
  });

  it('claims no address where only the path is known, nor for the 404 page', () => {
    const unknown = makePublishedSite([makeReport()], { origin: undefined, base: '/log/' });
    expect(machineHead(unknown, '/', EVENT_PAGES)).not.toContain('canonical');
    expect(machineHead(makePublishedSite([]), '/404', EVENT_PAGES)).not.toContain('canonical');
  });

  it('describes every page in a line, an event by its date and place, the others by what the site holds', () => {
    const published = makePublishedSite([makeReport()]);
    const description = (path: string) =>
      parseHead(machineHead(published, path, EVENT_PAGES))
        .querySelector('meta[name=description]')
        ?.getAttribute('content');
    expect(description('/events/cloud-day/')).toContain('March 3, 2026');
    expect(description('/')).toBe('An’s events · Cloud Day');
    expect(description('/404')).toBe('An’s events · Cloud Day');
  });

  it('describes an event to schema.org', () => {
    const published = makePublishedSite([
      makeReport({
        time: { label: 'Time', value: '08:30–12:00', source },
        venue: { label: 'Venue', value: 'Level 26', source },
        speakers: [{ name: 'Lan', source }],
      }),
    ]);
    expect(eventData(machineHead(published, '/events/cloud-day/', EVENT_PAGES))).toMatchObject({
      '@type': 'Event',
      name: 'Cloud Day',
      startDate: '2026-03-03T08:30',
      location: { '@type': 'Place', name: 'Level 26' },
      performer: [{ name: 'Lan' }],
      inLanguage: 'en',
    });
  });

  it('keeps doubtful facts from machines, who cannot be told of the doubt', () => {
    const date = { label: 'Date', value: '', start: '2026-03-03', source, doubtful: 'two dates' };
    const published = makePublishedSite([makeReport({ date })]);
    expect(eventData(machineHead(published, '/events/cloud-day/', EVENT_PAGES))).not.toHaveProperty(
      'startDate',
    );
  });

  it('lets no text of a report out of its place', () => {
    const published = makePublishedSite([makeReport({ title: HOSTILE_TEXT })]);
    const markup = machineHead(published, '/events/cloud-day/', EVENT_PAGES);
    const head = parseHead(markup);
    expect(head.querySelectorAll('script')).toHaveLength(1);
    expect(eventData(markup)['name']).toBe(HOSTILE_TEXT);
    expect(head.querySelector('meta[property="og:title"]')?.getAttribute('content')).toContain(
      '</script>',
    );
  });
});
