import { useWords } from '#app/messages/language-context.tsx';
import { searchWords } from '#app/messages/search-words.ts';
import { useAddressQuery } from '#app/ui/use-address-query.ts';
import { useAddressText } from '#app/ui/use-address-text.ts';
import { SEARCH_VIEW_ID } from './search-page-field.ts';
import { SearchPanel } from './search-panel.tsx';
import { facetParameters, readFacets } from './search-query.ts';

/** The search page: query and facets are its address, so that a link and the way back carry them. */
export function SearchView() {
  const words = useWords(searchWords);
  const { query, replace } = useAddressQuery();
  const [text, setText, settle] = useAddressText('q');
  return (
    <div id={SEARCH_VIEW_ID} className="pt-7 sm:pt-10">
      <h1 className="text-h1 font-bold">{words.search}</h1>
      <noscript>
        <p className="mt-3 text-lead text-soft">{words.noScript}</p>
      </noscript>
      <div className="mt-4">
        <SearchPanel
          query={{ text, facets: readFacets(query) }}
          onText={setText}
          onFacets={(facets) => replace(facetParameters(facets))}
          layout="page"
          fromAddress={text === (query.get('q') ?? '')}
          // The way back leads to this question, however soon after the last key a hit is opened.
          onOpened={settle}
        />
      </div>
    </div>
  );
}
