import { useSuspenseQuery } from '@tanstack/react-query';
import { queries } from '#app/data/queries.ts';
import { SearchView } from '#app/features/search/search-view.tsx';
import { useWords } from '#app/messages/language-context.tsx';
import { searchWords } from '#app/messages/search-words.ts';
import { PageTitle } from '#app/ui/page-title.tsx';

/** Search on a page of its own, with its question in the address. */
export function Page() {
  const words = useWords(searchWords);
  const { data: site } = useSuspenseQuery(queries.site());
  return (
    <>
      <PageTitle title={words.search} site={site.title} />
      <SearchView />
    </>
  );
}
