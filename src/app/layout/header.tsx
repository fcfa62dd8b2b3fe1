import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import { frameWords } from '#app/messages/frame-words.ts';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { AppLink } from '#app/ui/app-link.tsx';
import { localizedPath, routes } from '#model/routes.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { ThemeToggle } from './theme-toggle.tsx';

/** What sticks to the top: brand, the four lists, search, language and theme. */
export function Header({ search }: { readonly search: ReactNode }) {
  return (
    <header className="sticky top-0 z-20 -mx-gutter flex h-header items-center gap-2 border-b border-rule bg-paper/95 px-gutter backdrop-blur-sm sm:gap-4 print:hidden">
      <AppLink
        to={routes.timeline.href()}
        className="font-display inline-flex min-h-tap items-center text-h3 font-bold"
      >
        Debrief<span className="text-accent">.</span>
      </AppLink>
      <MainNavigation />
      <div className="ml-auto flex items-center gap-1 sm:gap-2">
        {search}
        <LanguageSwitch />
        <ThemeToggle />
      </div>
    </header>
  );
}

function MainNavigation() {
  const words = useWords(frameWords);
  const { language, defaultLanguage } = useLanguage();
  const links = [
    { to: routes.timeline.href(), label: words.events, end: true },
    { to: routes.topics.href(), label: words.topics, end: false },
    { to: routes.photos.href(), label: words.photos, end: false },
    { to: routes.speakers.href(), label: words.speakers, end: false },
  ];
  return (
    <nav
      aria-label={words.mainNavigation}
      className="fixed inset-x-0 bottom-0 z-20 flex justify-around border-t border-rule bg-paper/95 pb-[env(safe-area-inset-bottom)] backdrop-blur-sm md:static md:justify-start md:gap-5 md:border-0 md:bg-transparent md:pb-0 md:pl-4"
    >
      {links.map(({ to, label, end }) => (
        <NavLink
          key={to}
          to={localizedPath(to, language, defaultLanguage)}
          end={end}
          className="inline-flex min-h-tap items-center border-b-2 border-transparent px-2 text-small text-soft aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink"
        >
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
