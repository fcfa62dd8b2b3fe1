import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { names, namesInSource } from '../support/named-in-source.ts';
import { projectRoot, readSourceFiles } from '../support/source-graph.ts';

type Message = string | ((...values: never[]) => string);
type Words = Readonly<Record<string, Readonly<Record<string, Message>>>>;

const FOLDER = 'app/messages';
const wordFiles = readdirSync(join(projectRoot, 'src', FOLDER))
  .filter((file) => file.endsWith('-words.ts'))
  .map((file) => `${FOLDER}/${file}`);

/** The words that a message file declares, by language. */
async function readWords(path: string): Promise<Words> {
  const url = pathToFileURL(join(projectRoot, 'src', path)).href;
  const [words = {}] = Object.values((await import(url)) as Readonly<Record<string, Words>>);
  return words;
}

const app = new Map(readSourceFiles('src').map((file) => [file.path, file]));

/** The files that can read a message: those that import its file, and those of the app that they hand its words to. */
function readersOf(path: string): ReadonlySet<string> {
  const readers = new Set<string>();
  const add = (file: string) => {
    if (readers.has(file) || file.startsWith(FOLDER) || !app.has(file)) return;
    readers.add(file);
    for (const { target } of app.get(file)?.imports ?? []) {
      if (target?.startsWith('app/') === true) add(target);
    }
  };
  for (const { path: file, imports } of app.values()) {
    if (imports.some(({ target }) => target === path)) add(file);
  }
  return readers;
}

describe.each(wordFiles)('%s', (path) => {
  it('has each message in both languages, as text or with the same values put in', async () => {
    const { en = {}, vi = {} } = await readWords(path);
    expect(Object.keys(vi)).toEqual(Object.keys(en));
    const unlike = Object.entries(en).filter(
      ([key, message]) => typeof message !== typeof vi[key] || vi[key] === '' || message === '',
    );
    expect(unlike).toEqual([]);
  });

  it('has no message that nobody uses', async () => {
    const { en = {} } = await readWords(path);
    const sources = [...readersOf(path)].map(namesInSource);
    const unused = Object.keys(en).filter((key) => !sources.some((source) => names(source, key)));
    expect(unused).toEqual([]);
  });
});
