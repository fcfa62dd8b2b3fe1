import { useWords } from '#app/messages/language-context.tsx';
import { searchWords } from '#app/messages/search-words.ts';
import type { FacetSelection, FacetValue, SearchResult } from '#search/search-result.ts';
import { choicesOf, FACET_NAMES, type FacetName, toggleFacet } from './search-query.ts';

interface FacetBarProps {
  readonly result: SearchResult;
  readonly facets: FacetSelection;
  readonly onChange: (facets: FacetSelection) => void;
}

/** What an answer can be narrowed by, with the rows that each choice would leave. */
export function FacetBar({ result, facets, onChange }: FacetBarProps) {
  const words = useWords(searchWords);
  return FACET_NAMES.map((name) => {
    const values = choicesOf(result, name, facets);
    if (values.length === 0) return null;
    const chosen: readonly string[] = facets[name] ?? [];
    return (
      <fieldset key={name} className="min-w-0 pb-3">
        <legend className="text-micro tracking-label text-soft uppercase">
          {words[`facet_${name}`]}
        </legend>
        <div className="mt-1 flex flex-wrap gap-x-5">
          {values.map((value) => (
            <FacetChoice
              key={value.value}
              name={name}
              value={value}
              pressed={chosen.includes(value.value)}
              complete={result.facets.complete}
              onToggle={() => onChange(toggleFacet(facets, name, value.value))}
            />
          ))}
        </div>
      </fieldset>
    );
  });
}

interface FacetChoiceProps {
  readonly name: FacetName;
  readonly value: FacetValue;
  readonly pressed: boolean;
  readonly complete: boolean;
  readonly onToggle: () => void;
}

function FacetChoice({ name, value, pressed, complete, onToggle }: FacetChoiceProps) {
  const words = useWords(searchWords);
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onToggle}
      className="group inline-flex min-h-tap min-w-tap cursor-pointer items-center gap-1.5 text-left text-small text-soft hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink"
    >
      <span className="border-b-2 border-transparent py-0.5 group-aria-pressed:border-accent">
        <FacetLabel name={name} value={value} />
      </span>
      <span className="text-micro font-normal text-soft tabular-nums">
        {complete ? value.count : words.atLeast(value.count)}
      </span>
    </button>
  );
}

function FacetLabel({ name, value }: { readonly name: FacetName; readonly value: FacetValue }) {
  const words = useWords(searchWords);
  if (name === 'kind') return words[kindWord(value.value)];
  if (name === 'language') return languageName(value.value);
  return value.label;
}

type KindWord = Extract<keyof (typeof searchWords)['en'], `kind_${string}`>;

function kindWord(kind: string): KindWord {
  // The engine names no other kinds than the words are made for.
  return `kind_${kind}` as KindWord;
}

/** A language in its own words: English, Tiếng Việt. */
function languageName(code: string): string {
  return new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
}
