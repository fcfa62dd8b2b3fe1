import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnose } from '#compiler/diagnostics/diagnose.ts';
import { withColumns } from '#compiler/diagnostics/columns.ts';
import { makeTemporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const PAGE = `\uFEFF# Harbour Cloud Day\r
\r
See ![Noon](/images/none.jpg) and <b>this\r
_Add your event photos here_\r
`;

describe('the column of a diagnostic', () => {
  it('is where its line has what it speaks of', async () => {
    const root = await makeTemporaryFolder();
    await writeFiles(root, { 'a/_index.md': PAGE });
    const page = { file: path.posix.join('a', '_index.md') };
    const found = [
      diagnose('generic-title', { ...page, line: 1 }, { title: 'Harbour Cloud Day' }),
      diagnose('photo-missing', { ...page, line: 3 }, { url: '/images/none.jpg' }),
      diagnose('unclosed-html', { ...page, line: 3 }, { tag: 'b' }),
      diagnose('placeholder', { ...page, line: 4 }, { text: 'Add your event photos…' }),
    ];
    expect(withColumns(found, root).map(({ column }) => column)).toEqual([3, 13, 35, 2]);
  });

  it('is left open where nothing is quoted, and for files that are no pages or not there', async () => {
    const root = await makeTemporaryFolder();
    await writeFiles(root, { 'a.md': PAGE, 'noon.jpg': 'noon' });
    const found = [
      diagnose('heading-skipped', { file: 'a.md', line: 1 }, { from: 1, to: 3 }),
      diagnose('no-date', { file: 'a.md', line: 99 }, { title: 'Harbour' }),
      diagnose('photo-large', { file: 'noon.jpg', line: 1 }, { megabytes: '9', text: 'noon' }),
      diagnose('report-empty', { file: 'gone.md', line: 1 }, { text: 'x' }),
    ];
    expect(withColumns(found, root)).toEqual(found);
  });
});
