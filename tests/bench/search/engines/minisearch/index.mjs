import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { fields, record, storeFields, tokenize } from './options.mjs';

export async function index(corpus, folder) {
  const engine = new MiniSearch({ fields, storeFields, tokenize, processTerm: (term) => term });
  let id = 0;
  for (const document of corpus) engine.add(record(document, id++));
  writeFileSync(join(folder, 'index.json'), JSON.stringify(engine));
}
