import { catalogFiles } from '#model/catalog-files.ts';
import type { SearchRequest } from '#search/search-protocol.ts';
import { createSearchService } from './search-service.ts';

const answer = createSearchService({
  post: (response) => {
    globalThis.postMessage(response);
  },
  pause: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
  readFile: async (baseUrl, name) => {
    const url = new URL(catalogFiles.search(name), baseUrl);
    // The version of the page that asks: see model/site-version.
    url.search = new URL(baseUrl).search;
    const response = await fetch(url);
    if (!response.ok) throw new Error(`search: ${url.pathname} answered ${response.status}`);
    return response.text();
  },
});

globalThis.addEventListener('message', (event: MessageEvent<SearchRequest>) => {
  answer(event.data);
});
