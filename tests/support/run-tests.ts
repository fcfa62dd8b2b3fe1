/**
 * `npm test`: Vitest, then Playwright. Both always run. What failed is told once more at the end, the last line
 * sums up as `N passed, N failed`, and the exit code is 0 only where nothing failed and both ran to their end.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from './run-program.ts';
import {
  readPlaywrightReport,
  readVitestReport,
  summarise,
  type TestOutcome,
} from './test-outcome.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = join(root, 'node_modules', '.cache', 'debrief', 'test-reports');

interface Suite {
  readonly command: readonly [string, ...string[]];
  readonly reportFile: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly read: (report: unknown) => TestOutcome;
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
    read: readVitestReport,
  },
  {
    command: ['playwright', 'test', '--reporter=list,json'],
    reportFile: playwrightReport,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
    read: readPlaywrightReport,
  },
];

/** Runs one suite; a suite that leaves no report, or fails without a failed test, counts as one failure. */
async function runSuite({ command, env, reportFile, read }: Suite): Promise<TestOutcome> {
  await rm(reportFile, { force: true });
  const exitCode = await runProgram(command, env);
  const [name] = command;
  try {
    const outcome = read(JSON.parse(await readFile(reportFile, 'utf8')));
    return exitCode !== 0 && outcome.failed.length === 0
      ? { ...outcome, failed: [`${name} ended with exit code ${exitCode}`] }
      : outcome;
  } catch (error) {
    const failed = [`${name} left no readable report: ${String(error)}`];
    return { passed: 0, skipped: 0, failed, repeated: [] };
  }
}

await mkdir(reports, { recursive: true });
const outcomes: TestOutcome[] = [];
for (const suite of suites) outcomes.push(await runSuite(suite));
const { details, line, ok } = summarise(outcomes);
for (const detail of details) console.log(`\n${detail}`);
process.exitCode = ok ? 0 : 1;
console.log(line);
