import { createFacetTest, facetValue } from '../find/filters.ts';
import type { Row } from '../find/rows.ts';
import type { FacetSelection, Facets, FacetValue } from '../search-result.ts';

type Facet = keyof FacetSelection;

/**
 * Counts the rows behind each value of each facet. A facet's own choice does not narrow its counts, so
 * that another of its values can be chosen; the choices of the other facets do.
 */
export function countFacets(
  rows: readonly Row[],
  selection: FacetSelection,
  complete: boolean,
): Facets {
  return {
    kind: countFacet(rows, selection, 'kind').sort(byCount),
    year: countFacet(rows, selection, 'year').sort((a, b) => (a.value < b.value ? 1 : -1)),
    event: countFacet(rows, selection, 'event').sort(byCount),
    language: countFacet(rows, selection, 'language').sort(byCount),
    complete,
  };
}

function countFacet(rows: readonly Row[], selection: FacetSelection, facet: Facet): FacetValue[] {
  const passes = createFacetTest(selection, facet);
  const counts = new Map<string, { label: string; count: number }>();
  for (const row of rows) {
    const seen = new Set<string>();
    for (const place of row.places) {
      const value = facetValue(place, facet);
      if (value === '' || seen.has(value) || !passes(place)) continue;
      seen.add(value);
      const known = counts.get(value);
      if (known !== undefined) known.count++;
      else counts.set(value, { label: facet === 'event' ? place.document.event : value, count: 1 });
    }
  }
  return [...counts].map(([value, counted]) => ({ value, ...counted }));
}

/** Commonest first; ties in order of their labels, so that the list does not jump. */
function byCount(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
}
