import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { App } from '#app/app.tsx';
import { CatalogError } from '#app/data/catalog-error.ts';
import { queries } from '#app/data/queries.ts';
import { createQueryClient } from '#app/data/query-client.ts';
import { preloadPage } from '#app/pages/page-list.ts';
import type { Site } from '#model/catalog.ts';
import { splitLanguage } from '#model/routes.ts';
import { type CatalogFiles, createSampleCatalog } from './sample-catalog.ts';

/**
 * Renders the whole app at an address, its page and data loaded as at a first visit.
 * @param path with its language prefix and query: `/vi/events/x/?mark=drift#topic`.
 */
export async function renderApp(path: string, catalog: CatalogFiles = createSampleCatalog()) {
  // A first visit: an earlier test's history must not be taken for this one's.
  sessionStorage.clear();
  const client = createQueryClient((file) =>
    file in catalog
      ? Promise.resolve(catalog[file])
      : Promise.reject(new CatalogError('missing', file)),
  );
  const site: Site = await client.fetchQuery(queries.site());
  const { pathname } = new URL(path, 'http://sample.test');
  const { language, path: appPath } = splitLanguage(pathname, site.defaultLanguage);
  await preloadPage(client, appPath, { site, language }).catch(() => {
    // As in main.tsx: what is missing is asked for again by the page, whose error screen tells it.
  });
  // Compiling it here takes seconds once; a test should not wait for it inside a query.
  await import('#app/ui/rich-markdown.tsx');
  return render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[path]}>
        <App />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}
