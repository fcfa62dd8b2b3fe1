import type { DocumentKind } from '#search/search-document.ts';
import type { FacetSelection, FacetValue, SearchResult } from '#search/search-result.ts';

/** What is asked: words and chosen facets. */
export interface SearchQuery {
  readonly text: string;
  readonly facets: FacetSelection;
}

/** The facets in the order in which they are shown; each is an address parameter of the same name. */
export const FACET_NAMES = ['kind', 'year', 'event', 'language'] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** Kinds as the engine names them; others in an address are ignored. */
const KINDS: readonly DocumentKind[] = [
  'event',
  'section',
  'session',
  'topic',
  'speaker',
  'caption',
];

/** Facets of an address (`?kind=topic,session&year=2025`). What it names wrongly is left out. */
export function readFacets(parameters: URLSearchParams): FacetSelection {
  const selection: Partial<Record<FacetName, readonly string[]>> = {};
  for (const name of FACET_NAMES) {
    const values = (parameters.get(name) ?? '')
      .split(',')
      .filter((value) => isAllowed(name, value));
    if (values.length > 0) selection[name] = [...new Set(values)];
  }
  // `kind` holds known kinds only, as isAllowed has seen to.
  return selection as FacetSelection;
}

function isAllowed(name: FacetName, value: string): boolean {
  return name === 'kind' ? KINDS.some((kind) => kind === value) : value !== '';
}

/** The address parameters of a selection; a facet without values is taken out. */
export function facetParameters(facets: FacetSelection): Record<FacetName, string | undefined> {
  const { kind, year, event, language } = facets;
  return {
    kind: kind?.join(','),
    year: year?.join(','),
    event: event?.join(','),
    language: language?.join(','),
  };
}

/** The selection with one value switched on or off. */
export function toggleFacet(
  facets: FacetSelection,
  name: FacetName,
  value: string,
): FacetSelection {
  const chosen: readonly string[] = facets[name] ?? [];
  const values = chosen.includes(value)
    ? chosen.filter((each) => each !== value)
    : [...chosen, value];
  const { [name]: _, ...others } = facets;
  return values.length === 0 ? others : { ...others, [name]: values };
}

export function hasFacets(facets: FacetSelection): boolean {
  return FACET_NAMES.some((name) => (facets[name]?.length ?? 0) > 0);
}

/** Values of a facet worth choosing from: none where there is no choice, except what is chosen already. */
export function choicesOf(
  result: SearchResult,
  name: FacetName,
  facets: FacetSelection,
): readonly FacetValue[] {
  const values: readonly FacetValue[] = result.facets[name];
  const chosen: readonly string[] = facets[name] ?? [];
  return values.length > 1 || chosen.length > 0 ? values : [];
}

/** Equal for equal questions; names an answer in the memory. */
export function queryKey({ text, facets }: SearchQuery): string {
  return JSON.stringify([text.trim(), facetParameters(facets)]);
}

/** True where there is nothing to ask: an empty answer then means nothing. */
export function isBlank({ text, facets }: SearchQuery): boolean {
  return text.trim() === '' && !hasFacets(facets);
}
