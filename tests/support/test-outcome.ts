/** What a runner's JSON report says: how many tests passed, which failed, and the sum of several in one line. */

/** The outcome of one runner. What failed is told by file, name and error, for the end of the log. */
export interface TestOutcome {
  readonly passed: number;
  readonly skipped: number;
  readonly failed: readonly string[];
  /** Passed, and counted there too, but only at the second try; each with the error of the first. */
  readonly repeated: readonly string[];
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly VitestFile[];
}

/** A file that cannot be loaded has no tests, only its status and message. */
interface VitestFile {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly VitestTest[];
}

interface VitestTest {
  readonly status: string;
  readonly fullName: string;
  /** Of every try: a test that passed when repeated has those of the first. */
  readonly failureMessages: readonly string[];
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly flaky: number; readonly skipped: number };
  readonly suites: readonly PlaywrightSuite[];
  /** Errors outside of any test, such as a global set-up that fails. */
  readonly errors: readonly PlaywrightError[];
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly line: number;
    readonly tests: readonly PlaywrightTest[];
  }[];
}

interface PlaywrightTest {
  readonly projectName: string;
  readonly status: string;
  readonly results: readonly { readonly error?: PlaywrightError }[];
}

interface PlaywrightError {
  readonly message?: string;
}

/** Reads the report of Vitest's `json` reporter; a file that fails without a test counts as one failure. */
export function readVitestReport(report: unknown): TestOutcome {
  const { numPassedTests, numPendingTests, numTodoTests, testResults } = report as VitestReport;
  const broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const tests = testResults.flatMap((file) =>
    file.assertionResults.map((test) => ({ ...test, file: file.name })),
  );
  const tell = (chosen: typeof tests) =>
    chosen.map(({ file, fullName, failureMessages }) =>
      [`${file} › ${fullName}`, ...failureMessages].join('\n'),
    );
  return {
    passed: numPassedTests,
    skipped: numPendingTests + numTodoTests,
    failed: [
      ...broken.map(({ name, message }) => `${name}\n${message}`),
      ...tell(tests.filter(({ status }) => status === 'failed')),
    ],
    repeated: tell(
      tests.filter(
        ({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0,
      ),
    ),
  };
}

/** Reads the report of Playwright's `json` reporter; an error outside of any test counts as one failure. */
export function readPlaywrightReport(report: unknown): TestOutcome {
  const { stats, suites, errors } = report as PlaywrightReport;
  const tell = (status: string) => suites.flatMap((suite) => testsEndedAs(status, suite));
  return {
    passed: stats.expected + stats.flaky,
    skipped: stats.skipped,
    failed: [
      ...errors.map(({ message }) => message ?? 'an error outside of any test'),
      ...tell('unexpected'),
    ],
    repeated: tell('flaky'),
  };
}

function testsEndedAs(status: string, suite: PlaywrightSuite): readonly string[] {
  const own = suite.specs.flatMap(({ file, line, title, tests }) =>
    tests
      .filter((test) => test.status === status)
      .map(({ projectName, results }) => {
        const messages = results.map(({ error }) => error?.message ?? '').filter(Boolean);
        return [`[${projectName}] ${file}:${line} › ${title}`, ...messages].join('\n');
      }),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsEndedAs(status, inner))];
}

/**
 * What stands at the end of the log: everything that failed or passed only when repeated, as the runners' own
 * print of it stands hundreds of lines above, where a log that is cut has lost it; then the line that CI reads.
 * All is well where something passed and nothing failed.
 */
export function summarise(outcomes: readonly TestOutcome[]): {
  readonly details: readonly string[];
  readonly line: string;
  readonly ok: boolean;
} {
  const sum = (count: (outcome: TestOutcome) => number) =>
    outcomes.reduce((total, outcome) => total + count(outcome), 0);
  const failed = outcomes.flatMap((outcome) => outcome.failed);
  const repeated = outcomes.flatMap((outcome) => outcome.repeated);
  const passed = sum((outcome) => outcome.passed);
  const notes = [
    { count: sum((outcome) => outcome.skipped), what: 'skipped' },
    { count: repeated.length, what: 'passed at the second try' },
  ].filter(({ count }) => count > 0);
  return {
    details: [
      ...repeated.map((test) => `Passed at the second try: ${test}`),
      ...failed.map((test) => `Failed: ${test}`),
    ],
    line: [
      `${passed} passed, ${failed.length} failed`,
      ...notes.map(({ count, what }) => `${count} ${what}`),
    ].join(', '),
    ok: failed.length === 0 && passed > 0,
  };
}
