import { describe, expect, it } from 'vitest';
import {
  countPlaywright,
  countVitest,
  listPlaywrightFailures,
  listVitestFailures,
  summarise,
} from '../../support/test-counts.ts';

const vitestReport = {
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [{ status: 'failed', assertionResults: [{}] }],
};

describe('countVitest', () => {
  it('reads passed, failed and skipped tests', () => {
    expect(countVitest(vitestReport)).toEqual({ passed: 5, failed: 1, skipped: 3, repeated: 0 });
  });

  it('counts a file that cannot be loaded as a failure', () => {
    const broken = { ...vitestReport, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(countVitest(broken).failed).toBe(2);
  });
});

describe('countPlaywright', () => {
  it('tells apart what passed when repeated, and counts a failed set-up as a failure', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({
      passed: 8,
      failed: 2,
      skipped: 2,
      repeated: 1,
    });
  });
});

describe('listVitestFailures', () => {
  it('names each failed test with its file and error, and a file that cannot be loaded', () => {
    const passed = { status: 'passed', fullName: 'adds up', failureMessages: [] };
    const failed = { status: 'failed', fullName: 'takes away', failureMessages: ['2 is not 3'] };
    const testResults = [
      { name: 'a.test.ts', status: 'failed', message: '', assertionResults: [passed, failed] },
      { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
      { name: 'c.test.ts', status: 'passed', message: '', assertionResults: [passed] },
    ];
    expect(listVitestFailures({ testResults })).toEqual([
      'a.test.ts › takes away\n2 is not 3',
      'b.test.ts\nno such module',
    ]);
  });
});

describe('listPlaywrightFailures', () => {
  it('names failed tests of nested suites with their last error, not what passed when repeated', () => {
    const errors = [{ message: 'too slow' }, { message: 'still too slow' }];
    const test = (status: string) => ({
      projectName: 'phone',
      status,
      results: errors.map((error) => ({ error })),
    });
    const spec = (title: string, status: string) => ({
      title,
      file: 'a.spec.ts',
      line: 7,
      tests: [test(status)],
    });
    const inner = { specs: [spec('swipes', 'unexpected'), spec('zooms', 'flaky')] };
    const suites = [{ specs: [spec('opens', 'expected')], suites: [inner] }];
    expect(listPlaywrightFailures({ suites, errors: [{ message: 'no browser' }] })).toEqual([
      'no browser',
      '[phone] a.spec.ts:7 › swipes\nstill too slow',
    ]);
  });
});

describe('summarise', () => {
  const clean = { passed: 3, failed: 0, skipped: 0, repeated: 0 };

  it('adds up in the line that CI reads', () => {
    expect(summarise([clean, { passed: 2, failed: 1, skipped: 0, repeated: 0 }])).toEqual({
      line: '5 passed, 1 failed',
      ok: false,
    });
    expect(summarise([clean, { ...clean, skipped: 4 }]).line).toBe('6 passed, 0 failed, 4 skipped');
    expect(summarise([clean, { ...clean, repeated: 1 }]).line).toBe(
      '6 passed, 0 failed, 1 passed at the second try',
    );
  });

  it('takes a run without any test for a failure', () => {
    expect(summarise([{ passed: 0, failed: 0, skipped: 0, repeated: 0 }]).ok).toBe(false);
  });
});
