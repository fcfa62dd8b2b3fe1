import { createIndex } from './options.mjs';

export async function open(base) {
  const engine = createIndex();
  const keys = await (await fetch(`${base}/keys.json`)).json();
  for (const key of keys) engine.import(key, await (await fetch(`${base}/${key}.json`)).text());
  return async (query, limit) =>
    engine.search(query, { limit, enrich: true, merge: true, suggest: true }).map(({ doc }) => doc);
}
