import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { newReport } from '#compiler/new-report.ts';
import { UsageError } from '#compiler/usage-error.ts';
import { REPORT, createWorkspace, withFrontMatter } from '../support/report-workspace.ts';

const POTTERY = withFrontMatter('# Pottery Evening\n\n**Date:** May 2, 2026\n\nBowls.');
const options = { name: 'Harbour Cloud Day', date: '2026-03-14' };

async function added(files: Record<string, string>): Promise<string[]> {
  const workspace = await createWorkspace(files);
  const result = await newReport({ input: workspace.root, ...options });
  return result.files.map((file) => path.relative(workspace.root, file));
}

describe('a new report', () => {
  it('takes the next number, in the languages of the others', async () => {
    expect(
      await added({
        'config.toml': '',
        [REPORT]: POTTERY,
        [REPORT.replace('.md', '.vi.md')]: POTTERY,
      }),
    ).toEqual([
      'content/4-EventParticipated/4.2-Event2/_index.md',
      'content/4-EventParticipated/4.2-Event2/_index.vi.md',
    ]);
  });

  it.each([
    [
      'hyphens in the folder names',
      'content/4-Events/4.3-Event-3/_index.md',
      'content/4-Events/4.4-Event-4/_index.md',
    ],
    [
      'lower case and single files',
      'content/4-eventparticipated/4.1-event1.md',
      'content/4-eventparticipated/4.2-event2.md',
    ],
    [
      'a language in every name',
      'content/4-Events/4.9-Event9/_index.en.md',
      'content/4-Events/4.10-Event10/_index.en.md',
    ],
    [
      'no report yet',
      'content/4-EventParticipated/_index.md',
      'content/4-EventParticipated/4.1-Event1/_index.md',
    ],
  ])('keeps to %s', async (_what, present, expected) => {
    expect(await added({ 'config.toml': '', [present]: POTTERY })).toEqual([expected]);
  });

  it('compiles to an event of that name and day', async () => {
    const workspace = await createWorkspace({ 'config.toml': '', [REPORT]: POTTERY });
    await newReport({ input: workspace.root, ...options });
    const report = await (await workspace.compile()).report('en', 'Harbour Cloud Day');
    expect(report.date).toMatchObject({ start: '2026-03-14' });
    expect(report.date?.doubtful).toBeUndefined();
  });

  it('keeps a name with quotes whole', async () => {
    const workspace = await createWorkspace({ 'config.toml': '', [REPORT]: POTTERY });
    const { files } = await newReport({ input: workspace.root, name: 'The "Tides": a day' });
    expect(await readFile(files[0] ?? '', 'utf8')).toContain('title: "The \\"Tides\\": a day"');
  });

  it('is refused with words for a date that is none, and for no name', async () => {
    const { root } = await createWorkspace({ 'config.toml': '', [REPORT]: POTTERY });
    await expect(newReport({ input: root, name: 'X', date: '14.3.2026' })).rejects.toThrow(
      UsageError,
    );
    await expect(newReport({ input: root, name: 'X', date: '2026-02-30' })).rejects.toThrow(
      'is not a date',
    );
    await expect(newReport({ input: root, name: ' ' })).rejects.toThrow('no name');
  });
});
