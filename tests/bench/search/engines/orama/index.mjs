import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, insert, save } from '@orama/orama';
import { record } from '../minisearch/options.mjs';
import { schema } from './options.mjs';

export async function index(corpus, folder) {
  const engine = create({ schema });
  let id = 0;
  for (const document of corpus)
    await insert(engine, { ...record(document, id), id: String(id++) });
  writeFileSync(join(folder, 'index.json'), JSON.stringify(save(engine)));
}
