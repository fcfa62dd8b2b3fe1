import './app/styles.css';
import './app/features/report/hit.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { splitLanguage } from '#model/routes.ts';
import { App } from './app/app.tsx';
import { createFetchJson } from './app/data/fetch-json.ts';
import { pageVersion } from './app/data/page-version.ts';
import { queries } from './app/data/queries.ts';
import { createQueryClient } from './app/data/query-client.ts';
import { allowOwnScripts } from './app/data/script-urls.ts';
import { applyStoredTheme } from './app/layout/theme.ts';
import { preloadPage } from './app/pages/page-list.ts';

/**
 * Starts the app. A prerendered page is hydrated once its code and data are there, so that the first
 * client render is what the server rendered; a page without prerendered content is rendered anew.
 */
async function start(): Promise<void> {
  const base = import.meta.env.BASE_URL;
  allowOwnScripts(base);
  applyStoredTheme();
  const root = document.querySelector('#root');
  if (root === null) throw new Error('index.html has no #root');
  const client = createQueryClient(createFetchJson(base, pageVersion()));
  const language = await preload(client, base).catch(() => {
    // Whatever is missing will be asked for again by the page, whose error screen says what happened.
  });
  const app = (
    <StrictMode>
      <QueryClientProvider client={client}>
        <BrowserRouter basename={base}>
          <App />
        </BrowserRouter>
      </QueryClientProvider>
    </StrictMode>
  );
  // A host answers every unknown address with one "not found" page, in the default language.
  const fits = language === undefined || language === document.documentElement.lang;
  if (root.childElementCount > 0 && fits) {
    // In slices: a tap meanwhile is answered between two of them.
    startTransition(() => void hydrateRoot(root, app));
  } else {
    createRoot(root).render(app);
  }
}

/** Resolves with the address's language. */
async function preload(client: ReturnType<typeof createQueryClient>, base: string) {
  const site = await client.fetchQuery(queries.site());
  const pathname = `/${location.pathname.slice(base.length)}`;
  const { language, path } = splitLanguage(pathname, site.defaultLanguage);
  await preloadPage(client, path, { site, language });
  return language;
}

void start();
