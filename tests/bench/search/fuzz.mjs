// npm run fuzz [-- PARSED SEARCHED]: random strings through the query parser and through the whole search
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import { openSearch } from '../../../src/search/open-search.ts';
import { corpus } from './corpus/generate.mjs';

const [parsed = 1_000_000, searched = 10_000] = process.argv.slice(2).map(Number);
const PIECES = [
  '"',
  '“',
  '-',
  ':',
  'event:',
  'year:2025',
  'kind:"',
  'speaker:',
  'lang:vi',
  '#',
  '++',
  '.',
  ' ',
  '  ',
  '\t',
  'x-ray',
  'C#',
  'đám mây',
  'a',
  'aws',
  '\ud800',
  '😀',
  '\u0300',
  'İ',
  '\u200d',
  '\0',
  '{}',
  '__proto__',
  'constructor',
  'infrastructure as code',
];
const LONGEST_MS = 50;

let state = 1;
const random = () => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return state / 0x7fffffff;
};
function randomText() {
  let text = '';
  for (let length = Math.floor(random() * 24); length > 0; length--) {
    text +=
      random() < 0.4
        ? PIECES[Math.floor(random() * PIECES.length)]
        : String.fromCharCode(Math.floor(random() ** 3 * 65_536));
  }
  return random() < 0.01 ? text.repeat(200) : text;
}

/** CPU time, so that a busy machine does not count; the least of three runs, for code warms up once. */
async function fuzz({ name, count, run }) {
  let [worst, slow, thrown] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const text = randomText();
    let ms = Infinity;
    try {
      for (let attempt = 0; attempt < 3 && ms > LONGEST_MS; attempt++) {
        const start = process.cpuUsage();
        await run(text);
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
  const run = (text) => engine.search(text, { effort: 'thorough' });
  await fuzz({ name: `search, ${reports} reports, ${files.size} files`, count: searched, run });
}
