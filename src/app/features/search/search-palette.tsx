import { ArrowRight } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { searchWords } from '#app/messages/search-words.ts';
import { Button } from '#app/ui/button.tsx';
import { changeQuery } from '#app/ui/use-address-query.ts';
import { localizedPath, routes } from '#model/routes.ts';
import { SearchPanel } from './search-panel.tsx';
import type { TypedAhead } from './typed-ahead.ts';
import { facetParameters, isBlank, type SearchQuery } from './search-query.ts';

/** The search over any screen: a modal dialog, so that focus, Escape and the rest of the page are the browser's. */
export function SearchPalette({
  typedAhead,
  onClose,
}: {
  /** What is typed before the palette is there. */
  readonly typedAhead: TypedAhead;
  readonly onClose: () => void;
}) {
  const words = useWords(searchWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const { language, defaultLanguage } = useLanguage();
  const navigate = useNavigate();
  const [query, setQuery] = useState<SearchQuery>({ text: '', facets: {} });
  const [entered, setEntered] = useState(false);
  // A layout effect: its text is in the field before the next letter can arrive there and replace it.
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (shown === null) return undefined;
    if (!shown.open) shown.showModal();
    const typed = typedAhead.take();
    setQuery({ text: typed.text, facets: {} });
    setEntered(typed.entered);
    shown.addEventListener('click', closeBeside);
    return () => shown.removeEventListener('click', closeBeside);
  }, [typedAhead]);
  function ask(next: SearchQuery) {
    setQuery(next);
    setEntered(false);
  }
  function close() {
    dialog.current?.close();
  }
  function showAll() {
    const parameters = changeQuery('', { q: query.text.trim(), ...facetParameters(query.facets) });
    void navigate(`${localizedPath(routes.search.href(), language, defaultLanguage)}${parameters}`);
    close();
  }
  return (
    <dialog
      ref={dialog}
      aria-label={words.search}
      onClose={onClose}
      className="m-0 h-dvh max-h-none w-full max-w-none overscroll-contain bg-paper text-ink backdrop:bg-black/50 sm:mx-auto sm:mt-[8vh] sm:h-fit sm:max-h-[84vh] sm:max-w-2xl sm:rounded-control sm:border sm:border-rule sm:shadow-2xl"
    >
      <div className="px-gutter pt-2 pb-6">
        <SearchPanel
          query={query}
          onText={(text) => ask({ ...query, text })}
          onFacets={(facets) => ask({ ...query, facets })}
          layout="palette"
          entered={entered}
          onEntered={setEntered}
          onOpened={close}
          onSubmit={showAll}
          aside={
            <button
              type="button"
              onClick={close}
              className="inline-flex min-h-tap cursor-pointer items-center px-2 text-small text-soft hover:text-ink"
            >
              {words.close}
            </button>
          }
        />
        {!isBlank(query) && (
          <Button onClick={showAll} className="mt-2">
            {words.allResults}
            <ArrowRight aria-hidden size={16} strokeWidth={1.75} />
          </Button>
        )}
      </div>
    </dialog>
  );
}

/** A click on the dialog itself, and not on anything in it, is a click beside it. */
function closeBeside({ target }: MouseEvent) {
  if (target instanceof HTMLDialogElement) target.close();
}
