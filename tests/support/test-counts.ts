/** How many tests a runner's JSON report counts, and how several are summed up in one line. */

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
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  /** Errors outside of any test, such as a global set-up that fails. */
  readonly errors: readonly unknown[];
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
