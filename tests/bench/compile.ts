/**
 * Measures the compiler without photos: `npx tsx tests/bench/compile.ts [REPORTS] [generated|example]`, by default
 * 1,000 generated ones of a usual report's shape; `example` makes them from the example's pages. The section's own page
 * has a block for each of them.
 * Prints reports per second of reading alone and of a whole compilation with its search index and all files, the first
 * of the process and the fastest of three more that have nothing of the first but its warm code, and how long
 * one changed report takes until its page can be asked for, as in `dev`, in wall and in processor time. A loop of
 * arithmetic tells how fast the machine is at that moment. Figures depend on the machine: nothing is asserted. V8
 * compiles to machine code and collects garbage on other cores, too: wall time is that of one core for our own code,
 * processor time is that of all.
 */
import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compile, createCompiler } from '#compiler/compile.ts';
import { parsePage } from '#compiler/parse/parse-page.ts';
import { createHeadingReader } from '#compiler/structure/sections/headings.ts';
import { draftReport } from '#compiler/structure/report-draft.ts';
import { tuneEngine } from '#site/tune-engine.ts';
import { exampleReports, generatedReport, sectionIndex } from './bench-reports.ts';

const CHANGES = 5;
const REPEATS = 3;
const LOOP_STEPS = 100_000_000;

interface Taken {
  readonly wall: number;
  readonly processor: number;
}

/** Milliseconds that some work takes. */
async function time(work: () => unknown): Promise<Taken> {
  const [began, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { wall: performance.now() - began, processor: (user + system) / 1000 };
}

function perSecond(count: number, { wall, processor }: Taken): string {
  return `${Math.round((count / wall) * 1000)} reports/s (${(processor / count).toFixed(2)} ms of processor time each)`;
}

tuneEngine();
const count = Number(process.argv[2] ?? 1000);
const reportText = process.argv[3] === 'example' ? exampleReports() : generatedReport;
const loop = await time(() => {
  let sum = 0;
  for (let step = 0; step < LOOP_STEPS; step++) sum = Math.imul(sum ^ step, 0x01000193);
  return sum;
});
console.log(`a loop of arithmetic  ${loop.processor.toFixed(0)} ms of processor time`);
const base = await mkdtemp(path.join(tmpdir(), 'debrief-bench-'));
try {
  const section = path.join(base, 'reports/content/4-Events');
  const fileOf = (n: number): string => path.join(section, `4.${n}-Event${n}/_index.md`);
  for (let n = 1; n <= count; n++) {
    await mkdir(path.dirname(fileOf(n)), { recursive: true });
    await writeFile(fileOf(n), reportText(n));
  }
  await writeFile(path.join(section, '_index.md'), sectionIndex(count, reportText));
  await writeFile(path.join(base, 'reports/config.toml'), 'title = "Bench"\n');
  const sources = Array.from({ length: count }, (_, index) => Buffer.from(reportText(index + 1)));
  const bytes = sources.reduce((sum, source) => sum + source.length, 0);
  console.log(`${count} reports of ${(bytes / count / 1000).toFixed(1)} KB`);
  const readHeading = createHeadingReader();
  const read = await time(() => {
    for (const source of sources) {
      const page = parsePage(source);
      if (page !== undefined)
        draftReport(page.root.children, { file: 'x', source: page.text, readHeading });
    }
  });
  console.log(`parse and recognise   ${perSecond(count, read)}`);
  const options = { input: path.join(base, 'reports'), cache: base, photos: 'skip' } as const;
  const all = await time(() => compile({ ...options, output: path.join(base, 'whole') }));
  const repeats: Taken[] = [];
  for (let n = 1; n <= REPEATS; n++) {
    const output = path.join(base, 'again');
    repeats.push(await time(() => compile({ ...options, output })));
    await rm(output, { recursive: true });
  }
  const [fastest = all] = repeats.toSorted((a, b) => a.wall - b.wall);
  const compiler = createCompiler({
    ...options,
    output: path.join(base, 'followed'),
    index: 'follow',
  });
  let { indexed } = await compiler.compile();
  await indexed;
  for (let change = 1; change <= CHANGES; change++) {
    await appendFile(fileOf(1), `\nChange ${change}.\n`);
    const { wall, processor } = await time(async () => {
      ({ indexed } = await compiler.compile());
    });
    console.log(
      `one changed report    ${wall.toFixed(0)} ms (${processor.toFixed(0)} ms of processor time)`,
    );
    await indexed;
  }
  console.log(`compile and write all ${perSecond(count, all)}`);
  console.log(`fastest of ${REPEATS} more     ${perSecond(count, fastest)}`);
} finally {
  await rm(base, { recursive: true, force: true });
}
