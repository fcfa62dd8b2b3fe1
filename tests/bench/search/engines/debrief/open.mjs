import { openSearch } from '../../../../../src/search/open-search.ts';
import { hitsInGroupOrder } from '../../../../../src/search/search-result.ts';

/** As the worker of the site opens it. */
export async function open(base) {
  const readFile = async (name) => (await fetch(`${base}/${name}`)).text();
  const pause = (ms) => new Promise((next) => setTimeout(next, ms));
  const engine = await openSearch({ readFile, pause });
  return async (query, limit, typing) => {
    const result = await engine.search(query, { limit, effort: typing ? 'typing' : 'settled' });
    return hitsInGroupOrder(result)
      .sort((a, b) => a.rank - b.rank)
      .map(({ label, event, slug, anchor }) => ({ label, event, href: `${slug}#${anchor}` }));
  };
}
