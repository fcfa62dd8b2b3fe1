import { useAddressQuery } from '#app/ui/use-address-query.ts';
import { FILTER_AXES, type FilterAxis, type Filters } from './filter-events.ts';

/** The timeline's filters, which live in the address: a link carries them, coming back finds them. */
export function useFilters(): {
  readonly filters: Filters;
  /** `undefined` takes the filter off. */
  readonly setFilter: (axis: FilterAxis, value: string | undefined) => void;
  readonly clear: () => void;
} {
  const { query, replace } = useAddressQuery();
  const asked = FILTER_AXES.flatMap((axis) => {
    const value = query.get(axis);
    return value ? [[axis, value]] : [];
  });
  return {
    filters: Object.fromEntries(asked) as Filters,
    setFilter: (axis, value) => replace({ [axis]: value }),
    clear: () => replace(Object.fromEntries(FILTER_AXES.map((axis) => [axis, undefined]))),
  };
}
