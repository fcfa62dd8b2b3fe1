import { Search, X } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { useWords } from '#app/messages/language-context.tsx';
import { searchWords } from '#app/messages/search-words.ts';
import type { searchLimits } from '#search/search-result.ts';

/** As much as the engine reads; its limit's type holds the two together. */
const LONGEST_QUERY: (typeof searchLimits)['queryLength'] = 256;

interface SearchFieldProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onComposing: (composing: boolean) => void;
  readonly onKeyDown: (key: KeyboardEvent) => void;
  /** Id of the list box that it controls. */
  readonly list: string;
  /** Id of the active option. */
  readonly active: string | undefined;
  readonly expanded: boolean;
  readonly onFocus: () => void;
}

/** The field of the search combobox (ARIA 1.2: the focus stays here, the active option is named). */
export function SearchField(props: SearchFieldProps) {
  const { input, value, onChange, onComposing, onKeyDown, list, active, expanded } = props;
  const words = useWords(searchWords);
  return (
    <div className="relative flex-1">
      <Search
        aria-hidden
        size={20}
        strokeWidth={1.75}
        className="pointer-events-none absolute top-1/2 left-0 -translate-y-1/2 text-soft"
      />
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label={words.search}
        aria-expanded={expanded}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active}
        placeholder={words.placeholder}
        value={value}
        maxLength={LONGEST_QUERY}
        onChange={(change) => onChange(change.target.value)}
        onCompositionStart={() => onComposing(true)}
        onCompositionEnd={() => onComposing(false)}
        onKeyDown={onKeyDown}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        onFocus={props.onFocus}
        className="font-display h-14 w-full bg-transparent pr-tap pl-8 text-h3 font-medium outline-none placeholder:font-body placeholder:text-base placeholder:font-normal placeholder:text-soft [&::-webkit-search-cancel-button]:hidden"
      />
      {value !== '' && (
        <button
          type="button"
          aria-label={words.clear}
          onClick={() => {
            onChange('');
            input.current?.focus();
          }}
          className="absolute top-1/2 right-0 inline-flex size-tap -translate-y-1/2 cursor-pointer items-center justify-center text-soft hover:text-ink"
        >
          <X aria-hidden size={20} strokeWidth={1.75} />
        </button>
      )}
    </div>
  );
}
