import type { ReactNode } from 'react';
import { routes } from '#model/routes.ts';
import { AppLink } from '#app/ui/app-link.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { MainNavigation } from './main-navigation.tsx';
import { ThemeToggle } from './theme-toggle.tsx';

/**
 * Brand, navigation, search, language and theme, in as many rows as large letters need. It sticks on wide
 * screens only: a phone's height belongs to the text. No backdrop filter here, as it would become what the
 * navigation's bar is fixed to.
 */
export function Header({ search }: { readonly search: ReactNode }) {
  return (
    <header className="relative z-20 -mx-gutter flex min-h-header flex-wrap items-center gap-x-2 border-b border-rule bg-paper px-gutter low:min-h-0 sm:gap-x-4 md:sticky md:top-0 md:mx-0 md:px-0 md:low:relative print:hidden">
      <AppLink
        to={routes.timeline.href()}
        className="font-display inline-flex min-h-tap items-center text-h3 font-bold"
      >
        Debrief<span className="text-accent">.</span>
      </AppLink>
      <MainNavigation />
      <div className="ml-auto flex flex-wrap items-center justify-end sm:gap-x-2">
        {search}
        <LanguageSwitch />
        <ThemeToggle />
      </div>
    </header>
  );
}
