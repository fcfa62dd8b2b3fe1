import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex, record } from './options.mjs';

export async function index(corpus, folder) {
  const engine = createIndex();
  let id = 0;
  for (const document of corpus) engine.add(record(document, id++));
  const keys = [];
  engine.export((key, data) => {
    keys.push(key);
    writeFileSync(join(folder, `${key}.json`), data ?? '');
  });
  writeFileSync(join(folder, 'keys.json'), JSON.stringify(keys));
}
