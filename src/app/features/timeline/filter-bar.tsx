import type { InterfaceLanguage } from '#model/interface-language.ts';
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
  if (facets.length === 0) return null;
  return (
    <section
      aria-label={words.filters}
      className="grid grid-cols-2 items-center gap-2 pt-5 sm:flex sm:flex-wrap noscript:hidden print:hidden"
    >
      {facets.map(({ axis, values }) => {
        const options = values.map((value) =>
          axis === 'language' ? { ...value, label: languageName(value.id, language) } : value,
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
      {/* Has its line before it says anything: what lies below must not move. */}
      <output className="ml-1 min-h-lh text-small text-soft">{shown}</output>
    </section>
  );
}

/** Of the interface's languages, so that most sites need no `Intl`, whose first use holds up a phone. */
const KNOWN_LANGUAGES = {
  en: { en: 'English', vi: 'Vietnamese' },
  vi: { en: 'Tiếng Anh', vi: 'Tiếng Việt' },
} as const;

/** An address may hold any text for a language; what is no language code is shown as it is. */
function languageName(code: string, language: InterfaceLanguage): string {
  if (code === 'en' || code === 'vi') return KNOWN_LANGUAGES[language][code];
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
