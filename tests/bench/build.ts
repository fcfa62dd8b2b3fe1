/**
 * `tsx tests/bench/build.ts [REPORTS…]`, by default 6, 60 and 600: how long a site takes to be built from the command line.
 * cold: nothing kept, the app is bundled; warm: bundle and photos kept; change: one report has a word more. Beside each
 * the same files are read and written as they are, which is what the disk alone takes. Every tenth report has a photo of 1600 × 1000 pixels;
 * figures depend on the machine: nothing is asserted.
 */
import { spawn } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import sharp from 'sharp';
import { PROJECT_ROOT } from '#site/project.ts';

const PHOTO_EVERY = 10;
const TOPICS = 12;
const WORDS =
  'tide quay harbour lantern queue broker ledger kiln glaze lathe anchor beacon cache stack drift gate'.split(
    ' ',
  );

function reportText(n: number): string {
  const word = (index: number) => WORDS[(n * 7 + index * 5) % WORDS.length] ?? '';
  const date = `20${10 + (n % 15)}-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`;
  const topics = Array.from(
    { length: TOPICS },
    (_, index) =>
      `- **${word(index)} ${word(index + 3)}**: ${WORDS.map((_word, at) => word(at + index)).join(' ')}.`,
  );
  const photo = n % PHOTO_EVERY === 0 ? `\n![The ${word(1)} hall](/images/hall-${n}.png)\n` : '';
  return `# Summary Report: "Evening ${n} of ${word(2)}"\n\n**Date:** ${date}\n**Location:** Pier ${n % 9}\n\n### Key Highlights\n\n${topics.join('\n')}\n${photo}\n### Key Takeaways\n\n- Measure before guessing.\n`;
}

async function writeReports(folder: string, reports: number): Promise<void> {
  await mkdir(join(folder, 'static/images'), { recursive: true });
  await writeFile(join(folder, 'config.toml'), 'title = "Bench"\n');
  for (let n = 1; n <= reports; n++) {
    const file = fileOf(folder, n);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, reportText(n));
    if (n % PHOTO_EVERY === 0) await drawPhoto(join(folder, `static/images/hall-${n}.png`), n);
  }
}

function fileOf(folder: string, n: number): string {
  return join(folder, `content/4-Events/4.${n}-Event${n}/_index.md`);
}

/** Noise of one hue: a picture that compresses about as badly as a photo. */
async function drawPhoto(file: string, seed: number): Promise<void> {
  const [width, height] = [1600, 1000];
  const noise = { type: 'gaussian', mean: 40 + (seed % 160), sigma: 30 } as const;
  await sharp({ create: { width, height, channels: 3, background: '#000', noise } })
    .png()
    .toFile(file);
}

/** Seconds that a command takes from its start to its end. */
function timeBuild(folder: string, out: string, home: string): Promise<number> {
  const start = performance.now();
  // A base path that no bundle was made for yet.
  const base = `/${basename(home)}/`;
  const cache = join(home, 'cache');
  const words = ['src/cli.ts', 'build', folder, '--out', out, '--cache', cache, '--base', base];
  const child = spawn(join(PROJECT_ROOT, 'node_modules/.bin/tsx'), words, {
    cwd: PROJECT_ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve((performance.now() - start) / 1000);
      else reject(new Error(`The build ended with ${code}.`));
    });
  });
}

/** Seconds that reading and writing the finished site takes. */
async function timeCopy(from: string, to: string): Promise<number> {
  const start = performance.now();
  await cp(from, to, { recursive: true });
  return (performance.now() - start) / 1000;
}

async function measure(reports: number): Promise<Record<string, number>> {
  const home = await mkdtemp(join(tmpdir(), 'debrief-bench-'));
  const [folder, out] = [join(home, 'reports'), join(home, 'site')];
  try {
    await writeReports(folder, reports);
    const cold = await timeBuild(folder, out, home);
    const warm = await timeBuild(folder, out, home);
    await appendFile(fileOf(folder, 1), '\nOne word more.\n');
    const change = await timeBuild(folder, out, home);
    const copy = await timeCopy(out, join(home, 'copy'));
    const round = (value: number) => Number(value.toFixed(2));
    return {
      cold: round(cold),
      warm: round(warm),
      change: round(change),
      copy: round(copy),
      'warm, ms a report': Math.round((warm / reports) * 1000),
      'warm / copy': round(warm / copy),
    };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

const given = process.argv.slice(2).map(Number);
const rows: Record<string, Record<string, number>> = {};
for (const reports of given.length > 0 ? given : [6, 60, 600]) {
  rows[`${reports} reports`] = await measure(reports);
  console.table(rows);
}
