import type { EventSummary } from '#model/catalog.ts';
import { compareText } from '#model/compare-text.ts';
import { normaliseLetters } from '#model/slug.ts';

/** By what the timeline can be narrowed; also the names of the address's query parameters. */
export const FILTER_AXES = ['topic', 'year', 'format', 'language'] as const;
export type FilterAxis = (typeof FILTER_AXES)[number];

/** What the reader asked for; an axis that is absent does not narrow. */
export type Filters = Readonly<Partial<Record<FilterAxis, string>>>;

/** One value of an axis: `id` stands in the address, `label` is shown, `count` events would be left. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

export interface Facet {
  readonly axis: FilterAxis;
  readonly values: readonly FacetValue[];
}

type Value = Omit<FacetValue, 'count'>;

/** The values that an event has on an axis. */
const valuesOf: Readonly<Record<FilterAxis, (event: EventSummary) => readonly Value[]>> = {
  topic: (event) => event.leadingTopics ?? [],
  year: ({ date }) => (date === undefined ? [] : [asValue(date.start.slice(0, 4))]),
  format: ({ format }) =>
    format === undefined ? [] : [{ id: normaliseLetters(format.value), label: format.value }],
  language: ({ languages }) => languages.map(asValue),
};

function asValue(id: string): Value {
  return { id, label: id };
}

/** The events that have every asked value, in their order. */
export function filterEvents(
  events: readonly EventSummary[],
  filters: Filters,
): readonly EventSummary[] {
  if (Object.keys(filters).length === 0) return events;
  return events.filter((event) =>
    FILTER_AXES.every((axis) => {
      const asked = filters[axis];
      return asked === undefined || valuesOf[axis](event).some(({ id }) => id === asked);
    }),
  );
}

/**
 * The axes that can narrow these events, each with its values. A value's count is of the events that the
 * other axes leave, so it says what choosing it would show. An axis without a choice (fewer than two
 * values) is left out, unless it is asked for and must be removable.
 */
export function facetsOf(events: readonly EventSummary[], filters: Filters): readonly Facet[] {
  return FILTER_AXES.map((axis) => {
    const { [axis]: asked, ...others } = filters;
    const values = orderValues(axis, countValues(axis, events, filterEvents(events, others)));
    const missing = asked !== undefined && values.every(({ id }) => id !== asked);
    return { axis, values: missing ? [...values, { ...asValue(asked), count: 0 }] : values };
  }).filter(({ axis, values }) => values.length > 1 || filters[axis] !== undefined);
}

function countValues(
  axis: FilterAxis,
  events: readonly EventSummary[],
  left: readonly EventSummary[],
): FacetValue[] {
  const values = new Map(events.flatMap(valuesOf[axis]).map((value) => [value.id, value]));
  return Array.from(values.values(), (value) => ({
    ...value,
    count: left.filter((event) => valuesOf[axis](event).some(({ id }) => id === value.id)).length,
  }));
}

/** Years newest first; all else commonest first, then by name, the same in every browser and at build. */
function orderValues(axis: FilterAxis, values: readonly FacetValue[]): readonly FacetValue[] {
  return values.toSorted((a, b) =>
    axis === 'year'
      ? compareText(b.id, a.id)
      : b.count - a.count || compareText(normaliseLetters(a.label), normaliseLetters(b.label)),
  );
}
