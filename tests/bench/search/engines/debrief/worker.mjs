import { createSearchService } from '../../../../../src/workers/search-service.ts';

const answer = createSearchService({
  post: (response) => globalThis.postMessage(response),
  pause: (ms) => new Promise((next) => setTimeout(next, ms)),
  readFile: async (baseUrl, name) => (await fetch(new URL(name, baseUrl))).text(),
});
globalThis.addEventListener('message', (event) => answer(event.data));
