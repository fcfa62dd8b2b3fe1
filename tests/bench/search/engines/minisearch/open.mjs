import MiniSearch from 'minisearch';
import { boost, fields, storeFields, tokenize } from './options.mjs';

export async function open(base) {
  const text = await (await fetch(`${base}/index.json`)).text();
  const engine = MiniSearch.loadJSON(text, {
    fields,
    storeFields,
    tokenize,
    processTerm: (term) => term,
  });
  return async (query, limit) => {
    const last = tokenize(query).length - 1;
    const options = { tokenize, boost, combineWith: 'AND', prefix: (_, i) => i === last };
    let found = engine.search(query, options);
    if (found.length < 3)
      found = engine.search(query, {
        ...options,
        fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      });
    if (found.length === 0)
      found = engine.search(query, {
        ...options,
        combineWith: 'OR',
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      });
    return found.slice(0, limit);
  };
}
