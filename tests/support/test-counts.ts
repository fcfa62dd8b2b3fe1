/** What a runner's JSON report says: how many tests passed, which failed, and the sum of several in one line. */

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Passed, and counted there too, but only at the second try. */
  readonly repeated: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** A file that cannot be loaded has no tests, only this status. */
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly line: number;
    readonly tests: readonly {
      readonly projectName: string;
      readonly status: string;
      readonly results: readonly { readonly error?: { readonly message?: string } }[];
    }[];
  }[];
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly suites: readonly PlaywrightSuite[];
  /** Errors outside of any test, such as a global set-up that fails. */
  readonly errors: readonly { readonly message?: string }[];
}

/** Counts of Vitest's `json` reporter; a file that fails without a test counts as one failure. */
export function countVitest(report: unknown): TestCounts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    report as VitestReport;
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + brokenFiles.length,
    skipped: numPendingTests + numTodoTests,
    repeated: 0,
  };
}

/** Counts of Playwright's `json` reporter; a test that passed only when repeated is told apart. */
export function countPlaywright(report: unknown): TestCounts {
  const { stats, errors } = report as PlaywrightReport;
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    repeated: stats.flaky,
  };
}

/**
 * The failed tests of Vitest's report, each with its file, name and error: its own print of them stands
 * hundreds of lines above the end, where a log that is cut has lost it.
 */
export function listVitestFailures(report: unknown): readonly string[] {
  return (report as VitestReport).testResults.flatMap(
    ({ name, status, message, assertionResults }) =>
      status === 'failed' && assertionResults.length === 0
        ? [`${name}\n${message}`]
        : assertionResults
            .filter((test) => test.status === 'failed')
            .map((test) => [`${name} › ${test.fullName}`, ...test.failureMessages].join('\n')),
  );
}

/** The failed tests of Playwright's report, each with its file, name and last error. */
export function listPlaywrightFailures(report: unknown): readonly string[] {
  const { suites, errors } = report as PlaywrightReport;
  return [
    ...errors.map(({ message }) => message ?? 'an error outside of any test'),
    ...suites.flatMap(failuresOfSuite),
  ];
}

function failuresOfSuite(suite: PlaywrightSuite): readonly string[] {
  const own = suite.specs.flatMap(({ file, line, title, tests }) =>
    tests
      .filter((test) => test.status === 'unexpected')
      .map(({ projectName, results }) =>
        [`[${projectName}] ${file}:${line} › ${title}`, results.at(-1)?.error?.message ?? ''].join(
          '\n',
        ),
      ),
  );
  return [...own, ...(suite.suites ?? []).flatMap(failuresOfSuite)];
}

/** The closing line that CI reads, and whether all is well: something passed and nothing failed. */
export function summarise(results: readonly TestCounts[]): { line: string; ok: boolean } {
  const total = (key: keyof TestCounts) => results.reduce((sum, counts) => sum + counts[key], 0);
  const notes = [
    { count: total('skipped'), what: 'skipped' },
    { count: total('repeated'), what: 'passed at the second try' },
  ].filter(({ count }) => count > 0);
  const line = `${total('passed')} passed, ${total('failed')} failed`;
  return {
    line: [line, ...notes.map(({ count, what }) => `${count} ${what}`)].join(', '),
    ok: total('failed') === 0 && total('passed') > 0,
  };
}
