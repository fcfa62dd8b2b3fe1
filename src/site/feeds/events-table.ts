import type { EventSummary } from '#model/catalog.ts';
import { absoluteUrl, type Edition, type PublishedSite } from '../published-site.ts';
import { escapeCsvCell } from './escape.ts';

/** One event as a row of plain values; the published events.schema.json describes each. */
export interface EventRow {
  readonly slug: string;
  readonly url: string;
  readonly title: string;
  readonly language: string;
  readonly languages: readonly string[];
  readonly series: string | null;
  readonly number: number | null;
  readonly date: string | null;
  readonly end: string | null;
  readonly time: string | null;
  readonly venue: string | null;
  readonly role: string | null;
  readonly format: string | null;
  readonly speakers: number;
  readonly photos: number;
  readonly topics: readonly string[];
}

/** The events of one edition as rows, newest first. */
export function eventRows({ address }: PublishedSite, { events }: Edition): EventRow[] {
  return events.map(({ summary, path }) => ({
    slug: summary.slug,
    url: absoluteUrl(address, path),
    title: summary.title,
    language: summary.language,
    languages: summary.languages,
    series: summary.series?.name ?? null,
    number: summary.series?.number ?? null,
    ...scheduleOf(summary),
    venue: summary.venue?.value ?? null,
    role: summary.role?.value ?? null,
    format: summary.format?.value ?? null,
    speakers: summary.counts.speakers,
    photos: summary.counts.photos,
    topics: (summary.leadingTopics ?? []).map(({ label }) => label),
  }));
}

function scheduleOf({ date, time }: EventSummary): Pick<EventRow, 'date' | 'end' | 'time'> {
  return { date: date?.start ?? null, end: date?.end ?? null, time: time?.value ?? null };
}

/** The rows as JSON, with the address of the schema that they follow. */
export function eventsJson(published: PublishedSite, rows: readonly EventRow[]): string {
  const schema = absoluteUrl(published.address, 'events.schema.json');
  return `${JSON.stringify({ $schema: schema, events: rows }, null, 2)}\n`;
}

/** The rows as CSV (RFC 4180) in UTF-8 with a byte order mark, without which Excel garbles Vietnamese. */
export function eventsCsv(rows: readonly EventRow[]): string {
  const columns = Object.keys(EVENT_COLUMNS) as (keyof EventRow)[];
  const lines = rows.map((row) => columns.map((column) => csvCell(row[column])).join(','));
  return `\uFEFF${[columns.join(','), ...lines].map((line) => `${line}\r\n`).join('')}`;
}

function csvCell(value: EventRow[keyof EventRow]): string {
  if (value === null) return '';
  return escapeCsvCell(typeof value === 'object' ? value.join('; ') : String(value));
}

/** The columns in their order, each with its JSON Schema. */
const EVENT_COLUMNS: Readonly<Record<keyof EventRow, object>> = {
  slug: {
    type: 'string',
    description: 'Name of the event in addresses; the same in every language.',
  },
  url: { type: 'string', format: 'uri', description: 'Address of its page.' },
  title: { type: 'string', description: 'True name of the event.' },
  language: { type: 'string', description: 'Language of the texts (BCP 47).' },
  languages: {
    type: 'array',
    items: { type: 'string' },
    description: 'Every language that its report exists in.',
  },
  series: { type: ['string', 'null'], description: 'Name of the series that it belongs to.' },
  number: { type: ['number', 'null'], description: 'Its number in the series.' },
  date: { type: ['string', 'null'], format: 'date', description: 'First day, local to the venue.' },
  end: { type: ['string', 'null'], format: 'date', description: 'Last day, if there are several.' },
  time: { type: ['string', 'null'], description: 'Local clock: 08:30–12:00 or 08:30.' },
  venue: { type: ['string', 'null'], description: 'Where it took place.' },
  role: {
    type: ['string', 'null'],
    description: 'What the author was there: attendee, speaker, …',
  },
  format: { type: ['string', 'null'], description: 'On site, online, workshop, …' },
  speakers: { type: 'integer', minimum: 0, description: 'How many speakers the report names.' },
  photos: { type: 'integer', minimum: 0, description: 'How many photos the report holds.' },
  topics: { type: 'array', items: { type: 'string' }, description: 'Leading topics.' },
};

/** The JSON Schema (2020-12) of events.json. */
export function eventsSchema(published: PublishedSite): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: absoluteUrl(published.address, 'events.schema.json'),
    title: 'Events',
    type: 'object',
    required: ['events'],
    properties: {
      $schema: { type: 'string', format: 'uri' },
      events: {
        type: 'array',
        description: 'Newest first, undated last.',
        items: {
          type: 'object',
          properties: EVENT_COLUMNS,
          required: Object.keys(EVENT_COLUMNS),
          additionalProperties: false,
        },
      },
    },
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
