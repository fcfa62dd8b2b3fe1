/**
 * What a query is answered with: plain JSON, ready to be posted out of a worker and rendered.
 * Offsets count UTF-16 units of the string they mark, half open: `[start, end)`.
 */
import type { DocumentKind } from './search-document.ts';

export type TextRange = readonly [start: number, end: number];

export const FILTER_KEYS = ['event', 'year', 'kind', 'speaker', 'lang'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** `year:2025,2024`: any of the values. `negated` for `-kind:caption`. */
export interface QueryFilter {
  readonly key: FilterKey;
  readonly values: readonly string[];
  readonly negated: boolean;
}

/** The query as understood, for display ("showing results for …, without …"). */
export interface ParsedQuery {
  /** As typed, cut to the longest length that is read. */
  readonly raw: string;
  /** Words that must all occur, as typed. */
  readonly words: readonly string[];
  /** Phrases that must occur as they stand, as typed, without their quotes. */
  readonly phrases: readonly string[];
  /** Words and phrases that must not occur, as typed. */
  readonly without: readonly string[];
  readonly filters: readonly QueryFilter[];
  /** True where the last word is still being typed, so that longer words answer it too. */
  readonly completesLastWord: boolean;
}

/** The query with its misspelt words replaced. Its hits are shown below every exact one. */
export interface DidYouMean {
  readonly query: string;
  readonly words: readonly { readonly typed: string; readonly meant: string }[];
  /** True where the hits of this result were found with it, because nothing exact exists. */
  readonly applied: boolean;
}

/** A short form and its long form, one of which was typed and both of which were searched. */
export interface Expansion {
  readonly short: string;
  readonly long: string;
  readonly typed: 'short' | 'long';
}

/**
 * Why a hit is there, strongest first.
 * label-exact: its label is the query. label: its label has every word. acronym: its label has the
 * other form of an acronym (`via`). text: its text or headings have every word. spelling: it has the
 * repaired words (`via`). some-words: hardly anything has every word, and this has most of them. filter: no word
 * was asked for, and it passes the filters.
 */
export type HitReason =
  | 'label-exact'
  | 'label'
  | 'acronym'
  | 'text'
  | 'spelling'
  | 'some-words'
  | 'filter';

export interface HitWhy {
  readonly reason: HitReason;
  /** What was matched in place of what was typed: the expansion or the repaired words. */
  readonly via?: string;
  /** Typed words that this hit lacks; only with some-words. */
  readonly missing?: readonly string[];
}

/** Where else the same label stands; one entry an event, newest first. */
export interface Occurrence {
  readonly slug: string;
  readonly language: string;
  readonly event: string;
  readonly date?: string;
  readonly kind: DocumentKind;
  readonly anchor: string;
  readonly path: readonly string[];
}

export interface Excerpt {
  readonly text: string;
  readonly ranges: readonly TextRange[];
  /** True where text was cut before, or after, what is shown. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** One row of the answer: one distinct label (or one place without a label), at its best occurrence. */
export interface SearchHit {
  /** Place in the order of relevance, from 0; the grouped order may differ. */
  readonly rank: number;
  readonly slug: string;
  readonly language: string;
  readonly event: string;
  readonly date?: string;
  readonly kind: DocumentKind;
  readonly anchor: string;
  /** Plain text; the beginning of the text where the place has no label of its own. */
  readonly label: string;
  /** Matched words of the label. */
  readonly labelRanges: readonly TextRange[];
  /** Headings from the outermost section to the innermost, the label itself not included. */
  readonly path: readonly string[];
  /** Around the densest match; absent where the place has no text or the index keeps it elsewhere. */
  readonly excerpt?: Excerpt;
  readonly why: HitWhy;
  /** Id of the photo, for a caption. */
  readonly photo?: string;
  /** Number of distinct events in which the label stands, this one included: "in 3 events". */
  readonly events: number;
  /** The other events, at most {@link searchLimits.occurrences} of them. */
  readonly occurrences: readonly Occurrence[];
}

export interface SectionGroup {
  /** Outermost heading; empty for hits on the event itself. */
  readonly heading: string;
  readonly hits: readonly SearchHit[];
}

/** Hits of one event, whatever language they are in. Groups are ordered by their best hit. */
export interface EventGroup {
  readonly slug: string;
  /** Title in the language of the group's best hit. */
  readonly event: string;
  readonly language: string;
  readonly date?: string;
  readonly sections: readonly SectionGroup[];
}

/** Chosen facet values: any of the values of one facet, all of the facets. */
export interface FacetSelection {
  readonly kind?: readonly DocumentKind[];
  /** Four digits each. */
  readonly year?: readonly string[];
  /** Slugs. */
  readonly event?: readonly string[];
  readonly language?: readonly string[];
}

export interface FacetValue {
  readonly value: string;
  /** What to show: the event's title for a slug, else the value itself. */
  readonly label: string;
  /** Rows that this value would leave, under the query and the other facets. */
  readonly count: number;
}

export interface Facets {
  readonly kind: readonly FacetValue[];
  /** Newest first. */
  readonly year: readonly FacetValue[];
  readonly event: readonly FacetValue[];
  readonly language: readonly FacetValue[];
  /** False where a large index counted the best rows only: show "at least". */
  readonly complete: boolean;
}

export interface SearchResult {
  readonly query: ParsedQuery;
  /** Rows found, shown or not. */
  readonly total: number;
  /** False where a large index stopped counting: show "more than". */
  readonly totalIsExact: boolean;
  /** False where only labels were searched: typing on a large index, or labels that answer well. */
  readonly fullText: boolean;
  readonly didYouMean?: DidYouMean;
  readonly expansions: readonly Expansion[];
  readonly facets: Facets;
  readonly groups: readonly EventGroup[];
}

/** The part of an AbortSignal that search reads, so that it knows no browser and no Node. */
export interface CancelSignal {
  readonly aborted: boolean;
  throwIfAborted(): void;
}

export interface SearchOptions {
  readonly facets?: FacetSelection;
  /** Rows to return; {@link searchLimits.hits} unless told, at most {@link searchLimits.mostHits}. */
  readonly limit?: number;
  /** Languages in the reader's order of preference: decides which twin of a bilingual place is shown. */
  readonly languages?: readonly string[];
  /**
   * typing (a key was just pressed): labels alone. settled (a pause, in the palette): words are also
   * repaired where labels answer poorly, and full text is read where they do not answer. thorough (the
   * search page): full text always, excerpts where the index has them at hand, and all occurrences.
   * Default: settled.
   */
  readonly effort?: 'typing' | 'settled' | 'thorough';
  readonly signal?: CancelSignal;
}

/** Limits that a caller can see. Their reasons stand in docs/DESIGN-SEARCH.md. */
export const searchLimits = {
  /** UTF-16 units of a query that are read; the rest is ignored. */
  queryLength: 256,
  /** Words of a query after which no more of it is read; of a compound or phrase, too, no more. */
  queryTerms: 16,
  hits: 20,
  mostHits: 100,
  occurrences: 12,
  /** UTF-16 units of an excerpt. */
  excerpt: 180,
} as const;

/** The hits in the order in which the groups show them. */
export function hitsInGroupOrder(result: SearchResult): SearchHit[] {
  return result.groups.flatMap((group) => group.sections.flatMap((section) => section.hits));
}
