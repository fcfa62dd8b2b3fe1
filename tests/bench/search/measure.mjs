// npm run measure -- ENGINE LANGUAGE REPORTS: opens a built index in Chromium and prints one line of JSON
import { readdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findChromium } from '../../support/chromium.ts';
import { corpus } from './corpus/generate.mjs';
import { judge } from './judge.mjs';
import { serve } from './serve.mjs';

const TYPED = [
  'cloudformation',
  'x-ray',
  'blue/green',
  'infrastructure as code',
  'gitops helm',
  'cloudfromation',
  'giám sát',
  'CI/CD',
  'C#',
  '.NET',
  'k8s',
];
const SLOW_CPU = 4;
/** A phone on mobile data: 150 ms round trip, 1.6 Mbit/s down. */
const SLOW_NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
};
const HITS = 10;

const [, , engine, language, reports] = process.argv;
const folder = join(import.meta.dirname ?? '.', 'out', `${engine}-${language}-${reports}`);
await build({
  entryPoints: [`engines/${engine}/open.mjs`],
  bundle: true,
  minify: true,
  format: 'esm',
  outfile: join(folder, 'open.js'),
  logLevel: 'error',
});
writeFileSync(
  join(folder, 'page.html'),
  `<!doctype html><script type="module">import { open } from './open.js'; globalThis.openEngine = open; globalThis.ready = true;</script>`,
);
const server = await serve(folder);
const files = readdirSync(folder, { recursive: true }).filter((name) =>
  /\.(?:json|txt|js|html)$/.test(name),
);
// compressing is the host's work and must not be in the timings; of very many files the first will do
for (const name of files.slice(0, 30_000)) server.prepare(join(folder, name));

const { executablePath, env } = await findChromium();
const browser = await chromium.launch({
  executablePath,
  ...(env === undefined ? {} : { env: { ...process.env, ...env } }),
  args: ['--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc', '--enable-precise-memory-info'],
});

async function openPage({ cpu = 1, network } = {}) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  if (network !== undefined) {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', network);
  }
  if (cpu > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  page.setDefaultTimeout(240_000);
  await page.goto(`${server.url}/page.html`);
  await page.waitForFunction('globalThis.ready');
  return { page, close: () => context.close() };
}

const openEngine = (page) =>
  page.evaluate(async () => {
    const start = performance.now();
    globalThis.search = await globalThis.openEngine(location.origin);
    return performance.now() - start;
  });
const ask = (page, query, typing = false) =>
  page.evaluate(([q, t, n]) => globalThis.search(q, n, t), [query, typing, HITS]);
const heap = (page) =>
  page.evaluate(async () => {
    for (let i = 0; i < 3; i++) {
      globalThis.gc?.();
      await new Promise((next) => setTimeout(next, 30));
    }
    return performance.memory.usedJSHeapSize;
  });

async function measureBytes() {
  server.take();
  const { page, close } = await openPage();
  const code = server.take().bytes;
  const before = await heap(page);
  const openMs = await openEngine(page);
  const figures = { codeBytes: code, openMs };
  for (const [name, query] of [
    ['first', 'cloudformation'],
    ['second', 'x-ray'],
    ['third', 'infrastructure as code'],
  ]) {
    await ask(page, query);
    figures[name] = server.take();
  }
  const typed = 'gitops helm';
  for (let i = 1; i <= typed.length; i++) await ask(page, typed.slice(0, i), i < typed.length);
  figures.typed = server.take();
  figures.memoryMB = ((await heap(page)) - before) / 1e6;
  const queries = JSON.parse(await readFile('judged.json', 'utf8'))[language];
  const answers = [];
  for (const query of queries) answers.push(await ask(page, query.q));
  await close();
  return {
    ...figures,
    ...judge(queries, answers, corpus(language, Math.min(Number(reports), 5000))),
  };
}

async function measureKeystrokes() {
  const { page, close } = await openPage({ cpu: SLOW_CPU });
  const openMs = await openEngine(page);
  const round = () =>
    page.evaluate(
      async ([typed, n]) => {
        const times = [];
        for (const query of typed) {
          for (let i = 1; i <= query.length; i++) {
            const start = performance.now();
            await globalThis.search(query.slice(0, i), n, i < query.length);
            times.push(performance.now() - start);
            await new Promise((next) => setTimeout(next, 0));
          }
        }
        return times.sort((a, b) => a - b);
      },
      [TYPED, HITS],
    );
  const cold = await round();
  const warm = await round();
  await close();
  const at = (times, share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return {
    openMsSlowCpu: openMs,
    coldP95: at(cold, 0.95),
    coldMax: cold.at(-1),
    warmP50: at(warm, 0.5),
    warmP95: at(warm, 0.95),
    warmMax: warm.at(-1),
  };
}

async function measureSlowNetwork() {
  const { page, close } = await openPage({ cpu: SLOW_CPU, network: SLOW_NETWORK });
  const firstHitsMs = await page.evaluate(async (n) => {
    const start = performance.now();
    const search = await globalThis.openEngine(location.origin);
    await search('cloudformation', n, false);
    return performance.now() - start;
  }, HITS);
  await close();
  return { firstHitsMs };
}

const figures = {
  engine,
  language,
  reports: Number(reports),
  ...(await measureBytes()),
  ...(await measureKeystrokes()),
  ...(await measureSlowNetwork()),
};
console.log(
  JSON.stringify(figures, (_, value) =>
    typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
  ),
);
await browser.close();
server.close();
