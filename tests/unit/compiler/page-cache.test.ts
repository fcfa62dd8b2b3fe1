import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPageCache } from '#compiler/page-cache.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

const BEFORE = '# Tide tables\n\nHigh at noon.\n';
const AFTER = '# Tide tables\n\nHigh at nine.\n';

afterEach(() => {
  vi.useRealTimers();
});

async function pageWith(text: string): Promise<string> {
  const file = path.join(await makeTemporaryFolder(), 'page.md');
  writeFileSync(file, text);
  return file;
}

/** Writes until the file's time is another one: two writes within its resolution have the same. */
function rewrite(file: string, text: string): void {
  const { ctimeNs } = statSync(file, { bigint: true });
  do writeFileSync(file, text);
  while (statSync(file, { bigint: true }).ctimeNs === ctimeNs);
}

describe('the cache of pages', () => {
  it('sees an edit of the same length made in the same instant', async () => {
    const file = await pageWith(BEFORE);
    const cache = createPageCache();
    cache.read(file, 'page.md');
    writeFileSync(file, AFTER);
    expect(cache.read(file, 'page.md')).toMatchObject({ page: { parsed: { text: AFTER } } });
  });

  it('gives the same page as long as the file’s words are the same', async () => {
    const file = await pageWith(BEFORE);
    const cache = createPageCache();
    const first = cache.read(file, 'page.md');
    rewrite(file, BEFORE);
    expect(cache.read(file, 'page.md')).toBe(first);
  });

  it('sees an edit of the same length in a file that has long been as it was', async () => {
    const file = await pageWith(BEFORE);
    vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });
    const cache = createPageCache();
    const first = cache.read(file, 'page.md');
    expect(cache.read(file, 'page.md')).toBe(first);
    rewrite(file, AFTER);
    expect(cache.read(file, 'page.md')).toMatchObject({ page: { parsed: { text: AFTER } } });
  });

  it('tells the same of a page as a report after it was read as an index', async () => {
    const file = await pageWith('# Events\n\n## [Event 1](4.1-Event1/)\n\n**Date:** 14/3/2026\n');
    const [asReport, asBoth] = [createPageCache(), createPageCache()].map((cache) => {
      const read = cache.read(file, 'page.md');
      if (read.type !== 'page') throw new Error(read.reason);
      return read.page;
    });
    expect(asBoth?.index().blocks).toHaveLength(1);
    expect(asBoth?.draft()).toEqual(asReport?.draft());
  });
});
