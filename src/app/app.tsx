import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Route, Routes, useLocation } from 'react-router-dom';
import { OfflineCorner } from './features/offline/offline-corner.tsx';
import { SearchButton } from './features/search/search-button.tsx';
import { SearchProvider, type SearchService } from './features/search/search-provider.tsx';
import { queries } from './data/queries.ts';
import { ErrorBoundary } from './layout/error-boundary.tsx';
import { Frame } from './layout/frame.tsx';
import { ScrollKeeper } from './layout/scroll-keeper.tsx';
import { LanguageProvider } from './messages/language-context.tsx';
import { FailureScreen } from './pages/failure-screen.tsx';
import { pages } from './pages/page-list.ts';
import { usePrefetch } from './pages/use-prefetch.ts';
import { LowDataProvider } from './ui/low-data.tsx';
import { splitLanguage } from '#model/routes.ts';

/**
 * The whole app below the router: language from the address, frame, the page of the address.
 * @param search in tests another search than this site's worker.
 */
export function App({ search }: { readonly search?: SearchService }) {
  const location = useLocation();
  const { data: site } = useQuery(queries.site());
  usePrefetch(site);
  const defaultLanguage = site?.defaultLanguage ?? 'en';
  const { language, path } = splitLanguage(location.pathname, defaultLanguage);
  const prefix = path === location.pathname ? '' : `/${language}`;
  return (
    <LanguageProvider language={language} defaultLanguage={defaultLanguage}>
      <ScrollKeeper />
      <LowDataProvider>
        <SearchProvider service={search}>
          <Frame search={<SearchButton />} offline={<OfflineCorner />}>
            <ErrorBoundary
              resetKey={location.key}
              fallback={(error, retry) => <FailureScreen error={error} retry={retry} />}
            >
              <Suspense>
                <Routes>
                  {pages.map(({ pattern, Page }) => (
                    <Route key={pattern} path={prefixed(pattern, prefix)} element={<Page />} />
                  ))}
                </Routes>
              </Suspense>
            </ErrorBoundary>
          </Frame>
        </SearchProvider>
      </LowDataProvider>
    </LanguageProvider>
  );
}

/**
 * A page's pattern under the language's prefix. The patterns carry it, and not a changed location, as every
 * `useLocation` below would see that one and build addresses without the language.
 */
function prefixed(pattern: string, prefix: string): string {
  return pattern.startsWith('/') ? `${prefix}${pattern}` : pattern;
}
