import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import lunr from 'lunr';
import { record } from '../minisearch/options.mjs';

export async function index(corpus, folder) {
  const shown = [];
  const engine = lunr(function define() {
    this.ref('id');
    this.field('label', { boost: 4 });
    this.field('path', { boost: 2 });
    this.field('text');
    for (const document of corpus) {
      const fields = record(document, shown.length);
      this.add(fields);
      shown.push([fields.label, fields.event, fields.href]);
    }
  });
  writeFileSync(join(folder, 'index.json'), JSON.stringify(engine));
  writeFileSync(join(folder, 'shown.json'), JSON.stringify(shown));
}
