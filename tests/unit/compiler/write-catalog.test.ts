import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CatalogFile, textFile } from '#compiler/emit/catalog-file.ts';
import { writeCatalog } from '#compiler/emit/write-catalog.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

const OPTIONS = { folder: 'data' } as const;

/** A file that counts how often its text is made. */
function countedFile(version: unknown, ...names: readonly string[]) {
  let made = 0;
  const file: CatalogFile = { names, version, content: () => `text ${++made}` };
  return { file, made: () => made };
}

describe('writing the catalog', () => {
  it('makes a text once for all of its names, and not again while its version stands', async () => {
    const output = await makeTemporaryFolder();
    const { file, made } = countedFile('first', 'data/en/topics.json', 'data/vi/topics.json');
    const written = new Map<string, unknown>();
    writeCatalog(output, [file], { ...OPTIONS, written });
    expect(writeCatalog(output, [file], { ...OPTIONS, written })).toEqual(file.names);
    expect(made()).toBe(1);
    expect(file.names.map((name) => readFileSync(path.join(output, name), 'utf8'))).toEqual([
      'text 1',
      'text 1',
    ]);
  });

  it('makes the text of another version', async () => {
    const output = await makeTemporaryFolder();
    const written = new Map<string, unknown>();
    writeCatalog(output, [textFile(['data/site.json'], 'before')], { ...OPTIONS, written });
    writeCatalog(output, [textFile(['data/site.json'], 'after')], { ...OPTIONS, written });
    expect(readFileSync(path.join(output, 'data/site.json'), 'utf8')).toBe('after');
  });

  it('writes again what somebody took away', async () => {
    const output = await makeTemporaryFolder();
    const file = textFile(['data/site.json'], 'here');
    const written = new Map<string, unknown>();
    writeCatalog(output, [file], { ...OPTIONS, written });
    rmSync(path.join(output, 'data/site.json'));
    writeCatalog(output, [file], { ...OPTIONS, written });
    expect(existsSync(path.join(output, 'data/site.json'))).toBe(true);
  });

  it('removes what is no longer among the files, but for what is somebody else’s', async () => {
    const output = await makeTemporaryFolder();
    const names = ['data/en/events/a.json', 'data/search/index.json', 'data/site.json'];
    writeCatalog(
      output,
      names.map((name) => textFile([name], name)),
      OPTIONS,
    );
    writeCatalog(output, [textFile(['data/site.json'], 'data/site.json')], {
      ...OPTIONS,
      spared: 'data/search',
    });
    const left = readdirSync(output, { recursive: true, encoding: 'utf8' });
    expect(left.sort()).toEqual([
      'data',
      'data/search',
      'data/search/index.json',
      'data/site.json',
    ]);
  });
});
