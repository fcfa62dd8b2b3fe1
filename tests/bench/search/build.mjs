// npm run build -- ENGINE LANGUAGE REPORTS: indexes one generated corpus into out/ENGINE-LANGUAGE-REPORTS
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { corpus } from './corpus/generate.mjs';

const [, , engine, language, reports] = process.argv;
const folder = join(import.meta.dirname ?? '.', 'out', `${engine}-${language}-${reports}`);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const { index } = await import(`./engines/${engine}/index.mjs`);
const start = performance.now();
await index(corpus(language, Number(reports)), folder, Number(reports));
const files = readdirSync(folder, { recursive: true })
  .map((name) => statSync(join(folder, name)))
  .filter((each) => each.isFile());
console.log(
  JSON.stringify({
    engine,
    language,
    reports: Number(reports),
    buildMs: Math.round(performance.now() - start),
    files: files.length,
    rawBytes: files.reduce((sum, { size }) => sum + size, 0),
  }),
);
