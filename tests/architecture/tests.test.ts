import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { projectRoot, readSourceFiles } from '../support/source-graph.ts';

const RUNNERS: ReadonlySet<string> = new Set(['it', 'test', 'describe']);

/** Lines at which a test or suite is marked `.only` (or Playwright's `.fixme`), which would hide all others. */
function findExclusiveTests(path: string, text: string): string[] {
  const found: string[] = [];
  new Visitor({
    MemberExpression({ object, property, start }) {
      const isRunner =
        (object.type === 'Identifier' && RUNNERS.has(object.name)) ||
        (object.type === 'MemberExpression' &&
          object.object.type === 'Identifier' &&
          RUNNERS.has(object.object.name));
      if (isRunner && property.type === 'Identifier' && ['only', 'fixme'].includes(property.name)) {
        found.push(`${path}:${text.slice(0, start).split('\n').length}`);
      }
    },
  }).visit(parseSync(path, text).program);
  return found;
}

describe('test files', () => {
  const paths = readSourceFiles('tests').map(({ path }) => path);

  it('run all of their tests: none is marked as the only one', () => {
    const exclusive = paths.flatMap((path) =>
      findExclusiveTests(path, readFileSync(join(projectRoot, 'tests', path), 'utf8')),
    );
    expect(exclusive).toEqual([]);
  });

  it('are found by a runner: *.test.ts for Vitest, *.spec.ts for Playwright', () => {
    const stray = paths.filter((path) => /\.(?:test|spec)\.tsx?$/.test(path) && !isRun(path));
    expect(stray).toEqual([]);
  });

  it('would be caught with .only', () => {
    expect(findExclusiveTests('a.test.ts', `it('a', f);\nit.only('b', f);`)).toEqual([
      'a.test.ts:2',
    ]);
    expect(findExclusiveTests('a.spec.ts', `test.describe.only('b', f);`)).toHaveLength(1);
  });
});

/** Mirrors the patterns of vitest.config.ts and playwright.config.ts. */
function isRun(path: string): boolean {
  return (
    /^(?:unit|pipeline|relevance|architecture)\/.*\.test\.ts$/.test(path) ||
    /^app\/.*\.test\.tsx$/.test(path) ||
    /^browser\/.*\.spec\.ts$/.test(path)
  );
}
