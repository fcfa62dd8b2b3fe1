import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter, useLocation } from 'react-router-dom';
import { App } from '#app/app.tsx';
import type { SearchClient } from '#app/data/search-client.ts';
import { queries } from '#app/data/queries.ts';
import { createQueryClient } from '#app/data/query-client.ts';
import { createResultMemory } from '#app/features/search/result-memory.ts';
import { preloadPage } from '#app/pages/page-list.ts';
import { splitLanguage } from '#model/routes.ts';
import { nameContents } from '#compiler/search-index/name-contents.ts';
import { buildSearchIndex } from '#search/build-index.ts';
import { openSearch } from '#search/open-search.ts';
import type { SearchDocument } from '#search/search-document.ts';
import { createSampleCatalog } from './sample-catalog.ts';

const place = {
  slug: 'delivery-on-aws',
  language: 'en',
  event: 'Delivery on AWS',
  date: '2025-11-17',
} as const;

/** What the sample can be asked for. Labels of two events, a short form, a caption, a Vietnamese twin. */
const sampleDocuments: readonly SearchDocument[] = [
  { ...place, id: '1', kind: 'event', anchor: '', label: 'Delivery on AWS', path: [], text: '' },
  {
    ...place,
    id: '2',
    kind: 'topic',
    anchor: 'x-ray',
    label: 'X-Ray',
    path: ['Session agenda', 'Monitoring'],
    text: 'Follows one request through four services.',
  },
  {
    ...place,
    id: '3',
    kind: 'section',
    anchor: 'iac',
    label: 'Infrastructure as Code',
    short: 'IaC',
    path: ['Session agenda'],
    text: 'Stacks, drift detection and templates.',
  },
  {
    ...place,
    id: '4',
    kind: 'topic',
    anchor: 'drift',
    label: 'Drift detection',
    path: ['Session agenda'],
    text: 'Finds what was changed by hand.',
  },
  {
    id: '5',
    slug: 'guarding-the-account',
    language: 'en',
    event: 'Guarding the account',
    date: '2024-11-29',
    kind: 'topic',
    anchor: 'drift-detection',
    label: 'Drift detection',
    path: ['Agenda'],
    text: 'AWS Config sees it too.',
  },
  {
    ...place,
    id: '6',
    language: 'vi',
    kind: 'topic',
    anchor: 'dam-may',
    label: 'Điện toán đám mây',
    path: ['Nội dung'],
    text: 'Thuê thay vì mua.',
  },
];

/** A search client over an index in memory: the real engine without a worker. */
export function createMemoryClient(documents = sampleDocuments): SearchClient {
  const files = new Map(
    buildSearchIndex(documents, nameContents).map(({ name, content }) => [name, content]),
  );
  const engine = openSearch({
    readFile: async (name) => {
      const content = files.get(name);
      if (content === undefined) throw new Error(`no file ${name}`);
      return content;
    },
  });
  return {
    search: async (query, options) => (await engine).search(query, options),
    warm: () => {},
    close: () => {},
  };
}

/** Shows where the reader is, for the tests to look at. */
function Address() {
  const { pathname, search, hash } = useLocation();
  return <div data-testid="address">{`${pathname}${search}${hash}`}</div>;
}

export function currentAddress(): string {
  return screen.getByTestId('address').textContent;
}

/** The whole app over the sample catalog, its search answered by `client`. */
export async function renderWithSearch(
  path: string,
  client = createMemoryClient(),
  catalog = createSampleCatalog(),
) {
  const queryClient = createQueryClient((file) => Promise.resolve(catalog[file]));
  const site = await queryClient.fetchQuery(queries.site());
  const { pathname } = new URL(path, 'http://sample.test');
  const { language, path: appPath } = splitLanguage(pathname, site.defaultLanguage);
  await preloadPage(queryClient, appPath, { site, language });
  const service = { client: () => client, memory: createResultMemory() };
  render(
    <QueryClientProvider client={queryClient}>
      <MemoryRouter initialEntries={[path]}>
        <App search={service} />
        <Address />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  // Hidden from assistive technology where a photo is open over it.
  await screen.findByRole('heading', { level: 1, hidden: true });
}
