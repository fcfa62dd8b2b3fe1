import { describe, expect, it } from 'vitest';
import { readSource, readSourceFiles } from '../support/source-graph.ts';

/** DESIGN: "Files: median about 60 lines, few above 150." */
const LONG = 150;
const FEW = 0.08;
const LONGEST_MEDIAN = 80;

/** Files that may be long, and why. */
const LONG_BY_NATURE: Readonly<Record<string, string>> = {
  'model/catalog.ts': 'the documentation of every field of the catalog, in one place',
};

const files = readSourceFiles('src');

describe('source files', () => {
  it('are short: half of them below 80 lines, few above 150', () => {
    const lengths = files.map(({ lines }) => lines).toSorted((a, b) => a - b);
    const long = files.filter(({ path, lines }) => lines > LONG && !(path in LONG_BY_NATURE));
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(LONGEST_MEDIAN);
    expect(
      long.length / files.length,
      `long files: ${long.map(({ path, lines }) => `${path} (${lines})`).join(', ')}`,
    ).toBeLessThanOrEqual(FEW);
  });

  it('are no barrels: none only hands on what others export, none is an index', () => {
    const barrels = files.filter(
      ({ path, onlyReExports }) => onlyReExports || /(?:^|\/)index\.tsx?$/.test(path),
    );
    expect(barrels.map(({ path }) => path)).toEqual([]);
    expect(readSource('x.ts', `export * from './y.ts'`).onlyReExports).toBe(true);
  });

  it('exist for every name that is listed as long by nature', () => {
    const paths = files.map(({ path }) => path);
    expect(Object.keys(LONG_BY_NATURE).filter((path) => !paths.includes(path))).toEqual([]);
  });
});
