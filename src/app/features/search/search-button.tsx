import { Search } from 'lucide-react';
import { frameWords } from '#app/messages/frame-words.ts';
import { useWords } from '#app/messages/language-context.tsx';
import { AppLink } from '#app/ui/app-link.tsx';
import { routes } from '#model/routes.ts';

/** Leads to the search page; looks like a field on wide screens, is an icon on phones. */
export function SearchButton() {
  const words = useWords(frameWords);
  return (
    <AppLink
      to={routes.search.href()}
      aria-label={words.search}
      className="flex size-tap items-center justify-center gap-3 rounded-control text-small text-soft lg:h-tap lg:w-80 lg:justify-start lg:border lg:border-rule lg:bg-wash lg:px-4"
    >
      <Search aria-hidden size={18} strokeWidth={1.75} />
      <span className="hidden lg:inline">{words.search}</span>
      <kbd className="ml-auto hidden rounded border border-rule px-1.5 font-mono text-micro lg:inline">
        /
      </kbd>
    </AppLink>
  );
}
