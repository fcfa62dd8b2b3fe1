import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { timelineWords } from '#app/messages/timeline-words.ts';
import type { Facet, FilterAxis, Filters } from './filter-events.ts';
import { FilterSelect } from './filter-select.tsx';

interface FilterBarProps {
  readonly facets: readonly Facet[];
  readonly filters: Filters;
  /** How many are shown, in words; '' while nothing is filtered. */
  readonly shown: string;
  readonly onChange: (axis: FilterAxis, value: string | undefined) => void;
}

/** The filters that can narrow the timeline, and how many events they leave. Says nothing without scripts. */
export function FilterBar({ facets, filters, shown, onChange }: FilterBarProps) {
  const words = useWords(timelineWords);
  const { language } = useLanguage();
  const languageNames = new Intl.DisplayNames([language], { type: 'language' });
  if (facets.length === 0) return null;
  return (
    <section
      aria-label={words.filters}
      className="flex flex-wrap items-center gap-2 pt-5 noscript:hidden print:hidden"
    >
      {facets.map(({ axis, values }) => {
        const options = values.map((value) =>
          axis === 'language' ? { ...value, label: nameOf(languageNames, value.id) } : value,
        );
        const value = filters[axis];
        const label = options.find(({ id }) => id === value)?.label ?? value ?? '';
        return (
          <FilterSelect
            key={axis}
            label={words[axis]}
            removeLabel={words.remove(label)}
            value={value}
            options={options}
            onChange={(chosen) => onChange(axis, chosen)}
          />
        );
      })}
      <output className="ml-1 text-small text-soft">{shown}</output>
    </section>
  );
}

/** An address may hold any text for a language; what is no language code is shown as it is. */
function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
