import type { EventGroup, SearchHit, SectionGroup } from '../search-result.ts';

/** Hits by event, then by outermost heading. Both stand in the order of their best hit. */
export function groupHits(hits: readonly SearchHit[]): EventGroup[] {
  return groupBy(hits, (hit) => hit.slug).map((ofEvent) => {
    const [{ slug, event, language, date }] = ofEvent;
    const sections = groupBy(ofEvent, headingOf).map((ofSection): SectionGroup => ({
      heading: headingOf(ofSection[0]),
      hits: ofSection,
    }));
    return { slug, event, language, ...(date === undefined ? {} : { date }), sections };
  });
}

/** A section heads its own group, together with what stands in it. */
function headingOf(hit: SearchHit): string {
  if (hit.kind === 'event') return '';
  return hit.path[0] ?? (hit.kind === 'section' ? hit.label : '');
}

type NonEmpty<T> = [T, ...T[]];

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): NonEmpty<T>[] {
  const groups = new Map<string, NonEmpty<T>>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
