import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Diagnostic, Timeline } from '#model/catalog.ts';
import { runCli, startServer } from '../support/run-cli.ts';
import { makeTemporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { writeTinyRepository } from '../support/tiny-repository.ts';

// Every test starts Node anew, on a busy machine slowly.
vi.setConfig({ testTimeout: 90_000 });

async function standBesideReports(): Promise<string> {
  const folder = await makeTemporaryFolder();
  await writeTinyRepository(join(folder, 'notes'));
  return folder;
}

describe('a command', () => {
  it('explains itself where npm starts it', async () => {
    const { exitCode, stdout } = await runCli(['compile', '--help'], await makeTemporaryFolder());
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Example: npm run compile');
  });

  it('refuses wrong usage in one line with exit code 2', async () => {
    const words = ['build', 'nowhere'];
    const { exitCode, stdout, stderr } = await runCli(words, await makeTemporaryFolder());
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^There is no folder nowhere\. .+\n$/);
  });
});

describe('compile', () => {
  it('writes the catalog where the author stands and names what it compiled', async () => {
    const cwd = await standBesideReports();
    const { exitCode, stdout } = await runCli(
      ['compile', 'notes', '--out', 'out', '--no-photos'],
      cwd,
    );
    expect(exitCode).toBe(0);
    expect(stdout).toContain('2026-03-03  Harbour Cloud Day');
    const timeline = JSON.parse(
      await readFile(join(cwd, 'out/data/en/timeline.json'), 'utf8'),
    ) as Timeline;
    expect(timeline.events.map(({ title }) => title)).toEqual([
      'Evening of Queues',
      'Harbour Cloud Day',
    ]);
    expect(existsSync(join(cwd, 'out/media'))).toBe(false);
    expect(existsSync(join(cwd, 'out/data/diagnostics.json'))).toBe(true);
  });

  it('encodes photos once: the second run takes them from the cache', async () => {
    const cwd = await standBesideReports();
    const words = ['compile', 'notes', '--out', 'out', '--cache', 'cache'];
    expect((await runCli(words, cwd)).stdout).toContain('1 photo: 1 encoded, 0 reused');
    expect((await runCli(words, cwd)).stdout).toContain('1 photo: 0 encoded, 1 reused');
    expect(existsSync(join(cwd, 'out/media'))).toBe(true);
  });

  it('exits with 1 where a report cannot be read, and compiles the others', async () => {
    const cwd = await standBesideReports();
    await writeFiles(cwd, {
      'notes/content/4-EventParticipated/4.3-Event3/_index.md': Buffer.from([0, 1, 2, 0, 255, 254]),
    });
    const { exitCode, stdout } = await runCli(['compile', 'notes', '--no-photos'], cwd);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('4.3-Event3/_index.md');
    expect(stdout).toContain('Harbour Cloud Day');
  });

  it('leaves a folder alone that it did not make', async () => {
    const cwd = await standBesideReports();
    await writeFiles(cwd, { 'precious/letter.txt': 'Dear An', 'hugo/data/site.json': '{}' });
    for (const out of ['precious', 'hugo', 'notes', '.']) {
      const { exitCode } = await runCli(['compile', 'notes', '--out', out, '--no-photos'], cwd);
      expect({ out, exitCode }).toEqual({ out, exitCode: 2 });
    }
    expect(await readFile(join(cwd, 'precious/letter.txt'), 'utf8')).toBe('Dear An');
  });
});

describe('start', () => {
  it('builds, says what it compiled and where it serves, and reuses photos the next time', async () => {
    const cwd = await standBesideReports();
    const words = ['start', 'notes', '--port', '0', '--cache', 'cache', '--base', '/notes/'];
    for (const photos of ['1 encoded, 0 reused', '0 encoded, 1 reused']) {
      const server = await startServer(words, cwd);
      expect(server.output).toContain('2026-04-09  Evening of Queues');
      expect(server.output).toContain(photos);
      expect(server.url).toMatch(/^http:\/\/localhost:\d+\/notes\/$/);
      const page = await fetch(server.url);
      expect(await page.text()).toContain('Harbour Cloud Day');
      await server.stop();
    }
  });
});

describe('check', () => {
  it('prints the diagnostics alone as JSON', async () => {
    const cwd = await standBesideReports();
    await writeFiles(cwd, {
      'notes/content/4-EventParticipated/4.3-Event3/_index.md':
        '---\ntitle: "Event 3"\n---\n# Lost picture day\n\n**Date:** May 2, 2026\n\n![a](/images/gone.png)\n',
    });
    const { stdout } = await runCli(['check', 'notes', '--json'], cwd);
    const diagnostics = JSON.parse(stdout) as Diagnostic[];
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'photo-missing',
        file: 'content/4-EventParticipated/4.3-Event3/_index.md',
        line: 8,
      }),
    );
  });

  it('prints file and line, and leaves nothing behind', async () => {
    const cwd = await standBesideReports();
    await writeFiles(cwd, {
      'notes/content/4-EventParticipated/4.3-Event3/_index.md':
        '---\ntitle: "Event 3"\n---\n# Lost picture day\n\n![a](/images/gone.png)\n',
    });
    const { stdout } = await runCli(['check', 'notes'], cwd);
    expect(stdout).toContain('4.3-Event3/_index.md');
    expect(stdout).toMatch(/\b6\b/);
    expect(existsSync(join(cwd, 'catalog'))).toBe(false);
  });
});

describe('new', () => {
  it('writes the next report, which compiles', async () => {
    const cwd = await standBesideReports();
    const words = ['new', 'notes', 'Night of Logs', '--date', '2026-05-20'];
    const { exitCode, stdout } = await runCli(words, cwd);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('notes/content/4-EventParticipated/4.3-Event3/_index.md');
    const compiled = await runCli(['compile', 'notes', '--no-photos'], cwd);
    expect(compiled.stdout).toContain('2026-05-20  Night of Logs');
  });

  it('refuses a day that does not exist', async () => {
    const cwd = await standBesideReports();
    const { exitCode, stderr } = await runCli(['new', 'notes', 'X', '--date', '2026-02-30'], cwd);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('is not a date');
  });
});
