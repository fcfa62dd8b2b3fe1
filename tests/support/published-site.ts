import type { EventReport } from '#model/catalog.ts';
import type { PublishedEvent, PublishedSite } from '#site/published-site.ts';

const source = { file: 'content/4-Events/4.1/_index.md', line: 3 };

/** A report on an invented event; tests name only the fields that they are about. */
export function makeReport(fields: Partial<EventReport> = {}): EventReport {
  return {
    slug: 'cloud-day',
    language: 'en',
    languages: ['en'],
    title: 'Cloud Day',
    date: { label: 'Date', value: '3 March 2026', start: '2026-03-03', source },
    counts: { topics: 1, photos: 0, speakers: 0 },
    topics: ['containers'],
    leadingTopics: [{ id: 'containers', label: 'Containers' }],
    facts: [],
    speakers: [],
    sections: [],
    photos: [],
    source,
    ...fields,
  };
}

/** A site of these reports, the default language being English; the Vietnamese edition shows the same. */
export function makePublishedSite(
  reports: readonly EventReport[],
  address: PublishedSite['address'] = { origin: 'https://an.example', base: '/log/' },
): PublishedSite {
  const eventsAt = (prefix: string): PublishedEvent[] =>
    reports.map((report) => ({
      summary: report,
      report,
      path: `${prefix}/events/${report.slug}/`,
    }));
  return {
    site: {
      catalog: 1,
      title: 'An’s events',
      languages: ['en'],
      events: reports.length,
      defaultLanguage: 'en',
      eventLanguages: Object.fromEntries(reports.map(({ slug }) => [slug, ['en']])),
    },
    address,
    editions: [
      { language: 'en', events: eventsAt('') },
      { language: 'vi', events: eventsAt('/vi') },
    ],
  };
}

/** Text as an attacker, or a careless author, may write it. */
export const HOSTILE_TEXT = `</script><script>alert(1)</script> "quoted" & 'single' ]]> $& \u0000\u0007`;
