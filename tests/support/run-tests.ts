/**
 * `npm test`: Vitest, then Playwright. Both always run; the last line sums them up as
 * `N passed, N failed`, and the exit code is 0 only where nothing failed and both ran to their end.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from './run-program.ts';
import { countPlaywright, countVitest, summarise, type TestCounts } from './test-counts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = join(root, 'node_modules', '.cache', 'debrief', 'test-reports');

interface Suite {
  readonly command: readonly [string, ...string[]];
  readonly reportFile: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly count: (report: unknown) => TestCounts;
}

const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');
const suites: readonly Suite[] = [
  {
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${vitestReport}`,
    ],
    reportFile: vitestReport,
    count: countVitest,
  },
  {
    command: ['playwright', 'test', '--reporter=list,json'],
    reportFile: playwrightReport,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
    count: countPlaywright,
  },
];

/** Runs one suite; a suite that leaves no report, or fails without a failed test, counts as one failure. */
async function runSuite(suite: Suite): Promise<TestCounts> {
  await rm(suite.reportFile, { force: true });
  const exitCode = await runProgram(suite.command, suite.env);
  let counts: TestCounts = { passed: 0, failed: 0, skipped: 0, repeated: 0 };
  try {
    counts = suite.count(JSON.parse(await readFile(suite.reportFile, 'utf8')));
  } catch (error) {
    console.error(`${suite.command[0]} left no readable report:`, error);
    return { ...counts, failed: 1 };
  }
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

await mkdir(reports, { recursive: true });
const results: TestCounts[] = [];
for (const suite of suites) results.push(await runSuite(suite));
const { line, ok } = summarise(results);
process.exitCode = ok ? 0 : 1;
console.log(line);
