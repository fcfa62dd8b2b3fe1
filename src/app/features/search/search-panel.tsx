import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { queries } from '#app/data/queries.ts';
import { useLanguage } from '#app/messages/language-context.tsx';
import type { FacetSelection } from '#search/search-result.ts';
import { optionId } from './result-list.tsx';
import { allOptions, layOutRows, type ResultOption } from './result-rows.ts';
import { SearchAnswer } from './search-answer.tsx';
import { SearchField } from './search-field.tsx';
import { useSearchService } from './search-provider.tsx';
import { queryKey, type SearchQuery } from './search-query.ts';
import { NO_OPTION, useActiveOption } from './use-active-option.ts';
import { usePendingEnter } from './use-pending-enter.ts';
import { useRecent } from './use-recent.ts';
import { useSearch } from './use-search.ts';

export interface SearchPanelProps {
  readonly query: SearchQuery;
  readonly onText: (text: string) => void;
  readonly onFacets: (facets: FacetSelection) => void;
  /** page: everything found, its facets beside it. palette: the best, quickly. */
  readonly layout: 'palette' | 'page';
  /** True where the query stands in the address, and is not being typed. */
  readonly fromAddress?: boolean | undefined;
  /** Called when an option is opened. */
  readonly onOpened?: (() => void) | undefined;
  /** Called on Enter where no option is active. */
  readonly onSubmit?: (() => void) | undefined;
  /** True where Enter waits for the answer, to open the best of it. */
  readonly entered?: boolean | undefined;
  /** Called when Enter is pressed before there is an answer, and when it has been heeded; absent where it submits. */
  readonly onEntered?: ((entered: boolean) => void) | undefined;
  /** Beside the field. */
  readonly aside?: ReactNode;
}

const ASKS = {
  palette: { effort: 'settled', limit: 12 },
  page: { effort: 'thorough', limit: 60 },
} as const;

/** Searching, in the palette and on its page alike: field, answer, keyboard, recent searches. */
export function SearchPanel(props: SearchPanelProps) {
  const { query, onText, layout, onOpened, onSubmit, entered = false, onEntered } = props;
  const { fromAddress: whole = false } = props;
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const { language } = useLanguage();
  const { client } = useSearchService();
  const { data: site } = useSuspenseQuery(queries.site());
  const recent = useRecent();
  const [composing, setComposing] = useState(false);
  const search = useSearch(query, { ...ASKS[layout], composing, whole });
  const { result } = search;
  const rows = useMemo(
    () => (result === undefined ? [] : layOutRows(result, { site, language })),
    [result, site, language],
  );
  const options = useMemo(() => allOptions(rows), [rows]);

  function noteOpened(_option: ResultOption) {
    recent.add(query.text);
    onOpened?.();
  }
  function open(option: ResultOption) {
    onEntered?.(false);
    noteOpened(option);
    void navigate(option.to);
  }
  usePendingEnter(entered, search.answers ? options[0] : undefined, open);
  const { active, onKeyDown } = useActiveOption({
    count: options.length,
    listKey: queryKey(query),
    first: layout === 'palette' && options.length > 0 ? 0 : NO_OPTION,
    onChoose(index) {
      const option = options[index];
      if (option === undefined) return;
      // What is shown may still answer what was typed before.
      if (search.answers || onEntered === undefined) open(option);
      else onEntered(true);
    },
  });
  function ask(text: string) {
    onText(text);
    input.current?.focus();
  }

  return (
    <search>
      <form
        onSubmit={(submit) => {
          submit.preventDefault();
          if (onEntered !== undefined && search.status === 'searching') return onEntered(true);
          recent.add(query.text);
          onSubmit?.();
        }}
        className="flex items-center gap-2 border-b-2 border-ink"
      >
        <SearchField
          input={input}
          value={query.text}
          onChange={onText}
          onComposing={setComposing}
          onKeyDown={onKeyDown}
          list={list}
          active={active === NO_OPTION ? undefined : optionId(list, active)}
          expanded={options.length > 0}
          onFocus={() => client().warm()}
        />
        {props.aside}
      </form>
      <SearchAnswer
        {...props}
        search={search}
        rows={rows}
        list={list}
        active={active}
        recent={recent}
        onAsk={ask}
        onChoose={noteOpened}
      />
    </search>
  );
}
