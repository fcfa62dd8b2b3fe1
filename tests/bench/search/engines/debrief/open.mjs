import { openSearch } from '../../../../../src/search/open-search.ts';
import { hitsInGroupOrder } from '../../../../../src/search/search-result.ts';

export async function open(base) {
  const readFile = async (name) => (await fetch(`${base}/${name}`)).text();
  const engine = await openSearch({ readFile });
  return async (query, limit, typing) => {
    const result = await engine.search(query, { limit, effort: typing ? 'typing' : 'settled' });
    return hitsInGroupOrder(result)
      .sort((a, b) => a.rank - b.rank)
      .map(({ label, event, slug, anchor }) => ({ label, event, href: `${slug}#${anchor}` }));
  };
}
