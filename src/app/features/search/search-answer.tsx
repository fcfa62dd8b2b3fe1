import { ChevronRight } from 'lucide-react';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { searchWords } from '#app/messages/search-words.ts';
import { Button } from '#app/ui/button.tsx';
import type { FacetSelection, SearchResult } from '#search/search-result.ts';
import { FacetBar } from './facet-bar.tsx';
import { RecentList } from './recent-list.tsx';
import { ResultList } from './result-list.tsx';
import { ResultNotes } from './result-notes.tsx';
import type { ResultEvent, ResultOption } from './result-rows.ts';
import { SearchHelp } from './search-help.tsx';
import { SearchMessage } from './search-message.tsx';
import { FACET_NAMES, hasFacets, type SearchQuery } from './search-query.ts';
import type { RecentSearches } from './use-recent.ts';
import type { SearchState } from './use-search.ts';

interface SearchAnswerProps {
  readonly query: SearchQuery;
  readonly layout: 'palette' | 'page';
  readonly search: SearchState;
  readonly rows: readonly ResultEvent[];
  /** Id of the list box. */
  readonly list: string;
  readonly active: number;
  readonly recent: RecentSearches;
  readonly onAsk: (text: string) => void;
  readonly onFacets: (facets: FacetSelection) => void;
  readonly onChoose: (option: ResultOption) => void;
}

/** What stands below the field in each state; the count is announced. */
export function SearchAnswer(props: SearchAnswerProps) {
  const { search, recent, onAsk, layout } = props;
  const words = useWords(searchWords);
  const { result, status } = search;
  return (
    <>
      <output className="block min-h-8 py-2 text-small text-soft">
        {announcement(search, words)}
      </output>
      {status === 'idle' && (
        <div className="pt-2 pb-6">
          <RecentList recent={recent.recent} onAsk={onAsk} onRemove={recent.remove} />
          <SearchHelp onAsk={onAsk} />
        </div>
      )}
      {status === 'failed' && (
        <SearchMessage title={words.failed} text={words.failedHint}>
          <Button onClick={search.retry}>{words.tryAgain}</Button>
        </SearchMessage>
      )}
      {result !== undefined && (
        <div
          className={
            layout === 'page' ? 'gap-x-12 lg:grid lg:grid-cols-[13rem_1fr] lg:items-start' : ''
          }
        >
          <Narrowing {...props} result={result} />
          <Found {...props} result={result} />
        </div>
      )}
    </>
  );
}

type SearchWords = (typeof searchWords)['en'];

function announcement({ status, result }: SearchState, words: SearchWords): string {
  if (status === 'searching' && (result === undefined || result.total === 0)) {
    return words.searching;
  }
  if (result === undefined || result.total === 0) return '';
  return result.totalIsExact ? words.found(result.total) : words.foundMore(result.total);
}

interface WithResult extends SearchAnswerProps {
  readonly result: SearchResult;
}

/** The facets: beside the results on a wide page, folded above them elsewhere. */
function Narrowing({ layout, query, result, onFacets }: WithResult) {
  const words = useWords(searchWords);
  const bar = <FacetBar result={result} facets={query.facets} onChange={onFacets} />;
  const chosen = FACET_NAMES.reduce((sum, name) => sum + (query.facets[name]?.length ?? 0), 0);
  return (
    <>
      <details
        className={`group border-t border-rule ${layout === 'page' ? 'lg:hidden' : ''}`}
        open={chosen > 0 ? true : undefined}
      >
        <summary className="flex min-h-tap cursor-pointer list-none items-center gap-2 text-small font-medium [&::-webkit-details-marker]:hidden">
          <ChevronRight
            aria-hidden
            size={16}
            strokeWidth={2}
            className="text-accent group-open:rotate-90"
          />
          {chosen === 0 ? words.filters : words.filtersChosen(chosen)}
        </summary>
        {bar}
      </details>
      {layout === 'page' && (
        <div className="sticky top-header hidden border-t-2 border-ink pt-3 lg:block">{bar}</div>
      )}
    </>
  );
}

function Found({
  query,
  search,
  result,
  rows,
  list,
  active,
  onAsk,
  onFacets,
  onChoose,
}: WithResult) {
  const words = useWords(searchWords);
  const { language } = useLanguage();
  if (result.total === 0 && search.status !== 'done') return null;
  const narrowed = hasFacets(query.facets);
  return (
    <div className="min-w-0">
      <ResultNotes result={result} onAsk={onAsk} />
      {result.total === 0 ? (
        <SearchMessage
          title={words.nothing(query.text.trim())}
          text={narrowed ? words.nothingFiltered : words.nothingHint}
        >
          {narrowed && <Button onClick={() => onFacets({})}>{words.clearFilters}</Button>}
        </SearchMessage>
      ) : (
        <ResultList id={list} rows={rows} active={active} language={language} onChoose={onChoose} />
      )}
    </div>
  );
}
