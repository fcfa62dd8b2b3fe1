// npm run fuzz [-- PARSED SEARCHED]: random strings through the query parser and through the whole search
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import { openSearch } from '../../../src/search/open-search.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { corpus } from './corpus/generate.mjs';
import { createRandomQueries } from './random-query.mjs';

const [parsed = 1_000_000, searched = 10_000] = process.argv.slice(2).map(Number);
const LONGEST_MS = 50;
const EFFORTS = ['typing', 'settled', 'thorough'];

/** CPU time, so that a busy machine does not count; the least of three runs, for code warms up once. */
async function fuzz({ name, count, run }) {
  const next = createRandomQueries(1);
  let [worst, slow, thrown] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const text = next();
    let ms = Infinity;
    try {
      for (let attempt = 0; attempt < 3 && ms > LONGEST_MS; attempt++) {
        const start = process.cpuUsage();
        await run(text, i);
        const { user, system } = process.cpuUsage(start);
        ms = Math.min(ms, (user + system) / 1000);
      }
    } catch (error) {
      thrown++;
      console.error(JSON.stringify(text), error);
    }
    if (ms === Infinity) continue;
    worst = Math.max(worst, ms);
    if (ms <= LONGEST_MS) continue;
    slow++;
    console.error(`${ms.toFixed(0)} ms: ${JSON.stringify(text.slice(0, 200))}`);
  }
  console.log(JSON.stringify({ name, count, thrown, slow, worstMs: Math.round(worst * 10) / 10 }));
}

await fuzz({ name: 'parser', count: parsed, run: (text) => parseQuery(text) });
for (const reports of [5, 100]) {
  const files = new Map(
    buildSearchIndex([...corpus('en', reports)]).map(({ name, content }) => [name, content]),
  );
  const engine = await openSearch({ readFile: async (name) => files.get(name) });
  const run = (text, i) => engine.search(text, { effort: EFFORTS[i % EFFORTS.length] });
  await fuzz({ name: `search, ${reports} reports, ${files.size} files`, count: searched, run });
}
