/** What an index says, in the reader's language; topics and speakers each bring their own. */
export interface IndexWords {
  readonly order: string;
  readonly byLetter: string;
  readonly byFrequency: string;
  readonly filter: string;
  readonly clearFilter: string;
  readonly letters: string;
  /** "12 of 118 topics", announced while filtering. */
  readonly shown: (shown: number, total: number) => string;
  readonly nothingFound: (typed: string) => string;
  /** "in 3 events": of one name, for screen readers. */
  readonly inEvents: (events: number) => string;
  /** The word under the big number of a frequency group: "events". */
  readonly eventsWord: (events: number) => string;
}
