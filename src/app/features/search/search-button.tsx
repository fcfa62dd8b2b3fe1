import { Search } from 'lucide-react';
import type { MouseEvent } from 'react';
import { frameWords } from '#app/messages/frame-words.ts';
import { useWords } from '#app/messages/language-context.tsx';
import { AppLink } from '#app/ui/app-link.tsx';
import { routes } from '#model/routes.ts';
import { usePalette } from './use-palette.ts';
import { useSearchShortcut } from './use-search-shortcut.ts';

/**
 * Opens the search palette, as do `/` and Ctrl/Cmd+K. A link to the search page where there is no script,
 * and in a new tab. Looks like a field on wide screens, is an icon on phones.
 */
export function SearchButton() {
  const words = useWords(frameWords);
  const { Palette, opening, typedAhead, prepare, show, hide } = usePalette();
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
      {Palette !== undefined && (
        <Palette key={opening} typedAhead={typedAhead} onClose={() => hide(opening)} />
      )}
    </>
  );
}
