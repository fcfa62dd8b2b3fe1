import { describe, expect, it } from 'vitest';
import { readPlaywrightReport, readVitestReport, summarise } from '../../support/test-outcome.ts';

describe('readVitestReport', () => {
  const passed = { status: 'passed', fullName: 'adds up', failureMessages: [] };
  const failed = { status: 'failed', fullName: 'takes away', failureMessages: ['2 is not 3'] };
  const repeated = { status: 'passed', fullName: 'divides', failureMessages: ['too slow'] };
  const counts = { numPassedTests: 5, numPendingTests: 2, numTodoTests: 1 };

  it('counts what passed and was skipped, and names what failed or was repeated with its error', () => {
    const assertionResults = [passed, failed, repeated];
    const testResults = [{ name: 'a.test.ts', status: 'failed', message: '', assertionResults }];
    expect(readVitestReport({ ...counts, testResults })).toEqual({
      passed: 5,
      skipped: 3,
      failed: ['a.test.ts › takes away\n2 is not 3'],
      repeated: ['a.test.ts › divides\ntoo slow'],
    });
  });

  it('takes a file that cannot be loaded for a failure', () => {
    const file = {
      name: 'b.test.ts',
      status: 'failed',
      message: 'no module',
      assertionResults: [],
    };
    const { failed: failures } = readVitestReport({ ...counts, testResults: [file] });
    expect(failures).toEqual(['b.test.ts\nno module']);
  });
});

describe('readPlaywrightReport', () => {
  const spec = (title: string, status: string) => ({
    title,
    file: 'a.spec.ts',
    line: 7,
    tests: [{ projectName: 'phone', status, results: [{ error: { message: 'too slow' } }, {}] }],
  });
  const inner = { specs: [spec('swipes', 'unexpected'), spec('zooms', 'flaky')] };

  it('names what failed and what passed when repeated, in nested suites too', () => {
    expect(
      readPlaywrightReport({
        stats: { expected: 7, flaky: 1, skipped: 2 },
        suites: [{ specs: [spec('opens', 'expected')], suites: [inner] }],
        errors: [],
      }),
    ).toEqual({
      passed: 8,
      skipped: 2,
      failed: ['[phone] a.spec.ts:7 › swipes\ntoo slow'],
      repeated: ['[phone] a.spec.ts:7 › zooms\ntoo slow'],
    });
  });

  it('takes a failed set-up for a failure', () => {
    const stats = { expected: 0, flaky: 0, skipped: 0 };
    const errors = [{ message: 'no browser' }];
    expect(readPlaywrightReport({ stats, suites: [], errors }).failed).toEqual(['no browser']);
  });
});

describe('summarise', () => {
  const clean = { passed: 3, skipped: 0, failed: [], repeated: [] };

  it('adds up in the line that CI reads, and tells before it what failed', () => {
    expect(summarise([clean, { ...clean, passed: 2, failed: ['takes away'] }])).toEqual({
      details: ['Failed: takes away'],
      line: '5 passed, 1 failed',
      ok: false,
    });
    expect(summarise([clean, { ...clean, skipped: 4 }]).line).toBe('6 passed, 0 failed, 4 skipped');
    expect(summarise([clean, { ...clean, repeated: ['zooms'] }])).toEqual({
      details: ['Passed at the second try: zooms'],
      line: '6 passed, 0 failed, 1 passed at the second try',
      ok: true,
    });
  });

  it('takes a run without any test for a failure', () => {
    expect(summarise([{ ...clean, passed: 0 }]).ok).toBe(false);
  });
});
