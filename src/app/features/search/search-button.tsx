import { Search } from 'lucide-react';
import { lazy, type MouseEvent, Suspense, useCallback, useRef, useState } from 'react';
import { frameWords } from '#app/messages/frame-words.ts';
import { useWords } from '#app/messages/language-context.tsx';
import { AppLink } from '#app/ui/app-link.tsx';
import { routes } from '#model/routes.ts';
import { useSearchService } from './search-provider.tsx';
import { focusSearchField } from './search-page-field.ts';
import { TypedAhead } from './typed-ahead.tsx';
import { useSearchShortcut } from './use-search-shortcut.ts';

function loadPalette() {
  return import('./search-palette.tsx');
}

const SearchPalette = lazy(async () => ({ default: (await loadPalette()).SearchPalette }));

/**
 * Opens the search palette, as do `/` and Ctrl/Cmd+K. A link to the search page where there is no script,
 * in a new tab, and where that page is open already. Looks like a field on wide screens, is an icon on phones.
 */
export function SearchButton() {
  const words = useWords(frameWords);
  const { client } = useSearchService();
  const [open, setOpen] = useState(false);
  const typed = useRef('');
  const prepare = useCallback(() => {
    client().warm();
    loadPalette().catch(() => {
      // Opening asks again; the link to the page remains.
    });
  }, [client]);
  const show = useCallback(() => {
    if (focusSearchField()) return;
    prepare();
    typed.current = '';
    setOpen(true);
  }, [prepare]);
  useSearchShortcut(show);
  function onClick(click: MouseEvent) {
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.button !== 0) return;
    click.preventDefault();
    show();
  }
  return (
    <>
      <AppLink
        to={routes.search.href()}
        aria-label={words.search}
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={onClick}
        onFocus={prepare}
        onPointerEnter={prepare}
        className="flex size-tap items-center justify-center gap-3 rounded-control text-small text-soft hover:text-ink lg:h-tap lg:w-80 lg:justify-start lg:border lg:border-edge/60 lg:bg-wash lg:px-4"
      >
        <Search aria-hidden size={18} strokeWidth={1.75} />
        <span className="hidden lg:inline">{words.search}</span>
        <kbd className="ml-auto hidden rounded border border-rule px-1.5 font-mono text-micro lg:inline">
          /
        </kbd>
      </AppLink>
      {open && (
        <Suspense fallback={<TypedAhead typed={typed} />}>
          <SearchPalette typed={typed} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
