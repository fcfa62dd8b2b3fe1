import type { AddressOptions } from '#app/data/report-address.ts';
import type { EventGroup, Occurrence, SearchHit, SearchResult } from '#search/search-result.ts';
import { hitAddress, occurrenceAddress } from './hit-address.ts';

/** One choice of the list box: a hit, or another event in which its label stands. */
export interface ResultOption {
  /** Place among all options, from 0, in the order shown. */
  readonly index: number;
  readonly to: string;
  readonly hit: SearchHit;
  /** Set where the option is one of the hit's other places. */
  readonly place?: Occurrence;
}

export interface ResultSection {
  readonly heading: string;
  readonly options: readonly ResultOption[];
}

export interface ResultEvent {
  readonly event: EventGroup;
  readonly sections: readonly ResultSection[];
}

/** How many other events of a label are shown below it; "in 7 events" tells that there are more. */
const SHOWN_PLACES = 3;

/** Lays an answer out as the groups and options of a list box, in reading order. */
export function layOutRows(result: SearchResult, options: AddressOptions): ResultEvent[] {
  let next = 0;
  function rowsOf(hit: SearchHit): ResultOption[] {
    const { query } = result;
    const places = hit.occurrences.slice(0, SHOWN_PLACES).map((place) => ({
      to: occurrenceAddress({ hit, place }, query, options),
      hit,
      place,
    }));
    return [{ to: hitAddress(hit, query, options), hit }, ...places].map((row) => ({
      ...row,
      index: next++,
    }));
  }
  return result.groups.map((event) => ({
    event,
    sections: event.sections.map(({ heading, hits }) => ({
      heading,
      options: hits.flatMap(rowsOf),
    })),
  }));
}

/** Every option in the order of its index. */
export function allOptions(rows: readonly ResultEvent[]): ResultOption[] {
  return rows.flatMap(({ sections }) => sections.flatMap(({ options }) => options));
}
