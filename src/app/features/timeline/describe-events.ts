import type { EventSummary } from '#model/catalog.ts';
import { shortVenue, venueParts } from './venue.ts';

/** What can truly be said of all events in one sentence. */
export interface EventsDescription {
  readonly count: number;
  /** First and last sure date, as ISO days; absent where no event has one. */
  readonly span?: { readonly first: string; readonly last: string };
  /** The place that all known venues share. */
  readonly place?: string;
}

/** A country says too little of where events were. */
const COUNTRIES = /^(?:vietnam|viet nam|việt nam)$/i;

export function describeEvents(events: readonly EventSummary[]): EventsDescription {
  const dates = events
    .flatMap(({ date }) => (date === undefined || date.doubtful ? [] : [date.start]))
    .toSorted();
  const [first] = dates;
  const last = dates.at(-1);
  const place = sharedPlace(events.flatMap(({ venue }) => (venue ? [venue.value] : [])));
  return {
    count: events.length,
    ...(first === undefined || last === undefined ? {} : { span: { first, last } }),
    ...(place === undefined ? {} : { place }),
  };
}

/** The widest part (a city rather than its tower) that every venue names. */
function sharedPlace(venues: readonly string[]): string | undefined {
  const [first, ...others] = venues;
  if (first === undefined) return undefined;
  if (others.length === 0) return shortVenue(first);
  return venueParts(first)
    .filter((part) => !COUNTRIES.test(part))
    .findLast((part) => others.every((venue) => venueParts(venue).includes(part)));
}
