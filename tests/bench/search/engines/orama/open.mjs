import { create, load, search } from '@orama/orama';
import { schema } from './options.mjs';

export async function open(base) {
  const engine = create({ schema });
  load(engine, await (await fetch(`${base}/index.json`)).json());
  const options = {
    properties: ['label', 'path', 'event', 'text'],
    boost: { label: 4, path: 2 },
    threshold: 0,
    tolerance: 1,
  };
  return async (term, limit) => {
    const { hits } = search(engine, { term, limit, ...options });
    return hits.map(({ document }) => document);
  };
}
