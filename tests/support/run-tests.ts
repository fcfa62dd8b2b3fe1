/**
 * `npm test`: Vitest, then Playwright. Both always run; what failed is listed once more at the end, the last
 * line sums all up as `N passed, N failed`, and the exit code is 0 only where nothing failed and both ran to their end.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from './run-program.ts';
import {
  countPlaywright,
  countVitest,
  listPlaywrightFailures,
  listVitestFailures,
  summarise,
  type TestCounts,
} from './test-counts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = join(root, 'node_modules', '.cache', 'debrief', 'test-reports');

interface Suite {
  readonly command: readonly [string, ...string[]];
  readonly reportFile: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly count: (report: unknown) => TestCounts;
  readonly listFailures: (report: unknown) => readonly string[];
}

interface SuiteResult {
  readonly counts: TestCounts;
  readonly failures: readonly string[];
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
    listFailures: listVitestFailures,
  },
  {
    command: ['playwright', 'test', '--reporter=list,json'],
    reportFile: playwrightReport,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
    count: countPlaywright,
    listFailures: listPlaywrightFailures,
  },
];

/** Runs one suite; a suite that leaves no report, or fails without a failed test, counts as one failure. */
async function runSuite(suite: Suite): Promise<SuiteResult> {
  await rm(suite.reportFile, { force: true });
  const exitCode = await runProgram(suite.command, suite.env);
  const [name] = suite.command;
  const none: TestCounts = { passed: 0, failed: 0, skipped: 0, repeated: 0 };
  try {
    const report: unknown = JSON.parse(await readFile(suite.reportFile, 'utf8'));
    const counts = suite.count(report);
    return exitCode !== 0 && counts.failed === 0
      ? { counts: { ...counts, failed: 1 }, failures: [`${name} ended with ${exitCode}`] }
      : { counts, failures: suite.listFailures(report) };
  } catch (error) {
    const failures = [`${name} left no readable report: ${String(error)}`];
    return { counts: { ...none, failed: 1 }, failures };
  }
}

await mkdir(reports, { recursive: true });
const results: SuiteResult[] = [];
for (const suite of suites) results.push(await runSuite(suite));
for (const failure of results.flatMap(({ failures }) => failures)) {
  console.error(`\nFailed: ${failure}`);
}
const { line, ok } = summarise(results.map(({ counts }) => counts));
process.exitCode = ok ? 0 : 1;
console.log(line);
