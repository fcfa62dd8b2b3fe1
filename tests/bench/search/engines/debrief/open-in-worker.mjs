import { createSearchClient } from '../../../../../src/app/data/search-client.ts';

/** As the site has it: the page only posts and receives. */
export async function open(base) {
  const client = createSearchClient(() => new Worker('worker.js', { type: 'module' }), `${base}/`);
  client.warm();
  return (query, limit, typing) =>
    client.search(query, { limit, effort: typing ? 'typing' : 'settled' });
}
