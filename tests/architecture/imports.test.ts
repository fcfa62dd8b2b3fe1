import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  findCycle,
  projectRoot,
  readSource,
  readSourceFiles,
  type SourceFile,
  type SourceImport,
} from '../support/source-graph.ts';
import { featureOf, zoneOf } from './import-zones.ts';

const files = readSourceFiles('src');

/** One line a broken rule, so that a failure names all of them. */
function complaints(
  sources: readonly SourceFile[],
  complain: (from: string, imported: SourceImport) => string | undefined,
): string[] {
  return sources.flatMap(({ path, imports }) =>
    imports.flatMap((imported) => {
      const complaint = complain(path, imported);
      return complaint === undefined ? [] : [`${path}: ${imported.specifier} ${complaint}`];
    }),
  );
}

function checkZone(
  from: string,
  { target, specifier, typeOnly }: SourceImport,
): string | undefined {
  const zone = zoneOf(from);
  if (target === undefined) {
    return zone.mayUse(specifier) ? undefined : `is not a package for ${zone.prefix}`;
  }
  const feature = featureOf(from);
  if (zoneOf(target) === zone && featureOf(target) === feature) return undefined;
  if (zone.mayImport.some((prefix) => target.startsWith(prefix))) return undefined;
  if (typeOnly && zone.typesFrom?.some((prefix) => target.startsWith(prefix)) === true) {
    return undefined;
  }
  return `may not be imported from ${feature ?? zone.prefix}`;
}

/** Within a zone relative, between zones by `#`, always with the file's ending. */
function checkSpelling(from: string, { target, specifier }: SourceImport): string | undefined {
  if (target === undefined) return undefined;
  if (!/\.(?:tsx?|css)$/.test(specifier)) return 'lacks its file ending';
  if (!existsSync(join(projectRoot, 'src', target))) return 'does not exist';
  const home = featureOf(from) ?? zoneOf(from).prefix;
  const isEntry = !from.includes('/');
  const within = target.startsWith(home) && zoneOf(target) === zoneOf(from);
  if (within && specifier.startsWith('#')) return 'is in the same zone: write it relative';
  const reachesOut = specifier.startsWith('.') && !target.startsWith(home) && !isEntry;
  return reachesOut ? 'is in another zone: write it with #' : undefined;
}

describe('imports', () => {
  it('follow the table of zones', () => {
    expect(complaints(files, checkZone)).toEqual([]);
  });

  it('are relative within a zone, begin with # between zones, and name the whole file', () => {
    expect(complaints(files, checkSpelling)).toEqual([]);
  });

  it('form no cycle, types included', () => {
    expect(findCycle(files)).toBeUndefined();
  });
});

describe('the check itself', () => {
  const readOne = (path: string, text: string) => [readSource(path, text)];

  it('sees static, type, side-effect, dynamic and re-exporting imports', () => {
    const [source] = readOne(
      'app/app.tsx',
      `import './styles.css';
       import type { A } from '#model/a.ts';
       import { b } from './b.ts';
       export { c } from './c.ts';
       export * from './d.ts';
       const e = import('./e.ts');`,
    );
    expect(source?.imports.map(({ target, typeOnly }) => [target, typeOnly])).toEqual(
      expect.arrayContaining([
        ['app/styles.css', false],
        ['model/a.ts', true],
        ['app/b.ts', false],
        ['app/c.ts', false],
        ['app/d.ts', false],
        ['app/e.ts', false],
      ]),
    );
  });

  it.each([
    ['compiler/x.ts', `import type { A } from '#app/app.tsx'`],
    ['compiler/x.ts', `import { useState } from 'react'`],
    ['search/x.ts', `import { readFile } from 'node:fs/promises'`],
    ['app/features/gallery/x.tsx', `import { a } from '../timeline/card.tsx'`],
    ['app/features/search/x.tsx', `import { rank } from '#search/rank.ts'`],
    ['site/x.ts', `const page = import('#app/app.tsx')`],
  ])('refuses in %s: %s', (path, text) => {
    expect(complaints(readOne(path, text), checkZone)).toHaveLength(1);
  });

  it('lets a feature import types of the search', () => {
    const source = readOne(
      'app/features/search/x.tsx',
      `import type { Hit } from '#search/rank.ts'`,
    );
    expect(complaints(source, checkZone)).toEqual([]);
  });

  it('finds a cycle of three files that only types close', () => {
    const sources = [
      readSource('model/a.ts', `import './b.ts'`),
      readSource('model/b.ts', `import './c.ts'`),
      readSource('model/c.ts', `import type { A } from './a.ts'`),
    ];
    expect(findCycle(sources)).toEqual(['model/a.ts', 'model/b.ts', 'model/c.ts', 'model/a.ts']);
  });
});
