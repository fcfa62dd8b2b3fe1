import { describe, expect, it } from 'vitest';
import { runCommand } from '#site/run-command.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

/** Runs a command as `src/cli.ts` does, in an empty folder and without a process of its own. */
async function runHere(words: readonly string[]) {
  const written = { stdout: '', stderr: '' };
  const exitCode = await runCommand(words, {
    cwd: await makeTemporaryFolder(),
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
  });
  return { exitCode, ...written };
}

describe('every command', () => {
  it.each(['start', 'dev', 'build', 'compile', 'check', 'new'])(
    '%s explains itself and its options',
    async (command) => {
      const { exitCode, stdout } = await runHere([command, '--help']);
      expect(exitCode).toBe(0);
      expect(stdout).toContain(`${command} `);
      expect(stdout).toContain('Example: npm ');
    },
  );

  it.each([
    [['start', 'nowhere'], 'There is no folder nowhere.'],
    [['dev', 'nowhere'], 'There is no folder nowhere.'],
    [['build', 'nowhere'], 'There is no folder nowhere.'],
    [['compile', 'nowhere'], 'There is no folder nowhere.'],
    [['check', 'nowhere'], 'There is no folder nowhere.'],
    [['new', 'nowhere', 'Name'], 'There is no folder nowhere.'],
    [['check', '.'], 'No reports found'],
    [['build', '--bse', '/x/'], 'Did you mean --base?'],
    [['start', '--port', '99999'], 'is not a port'],
    [['check', '--lang', 'fr'], 'Write --lang en or --lang vi.'],
    [['check', '--format', 'xml'], 'Write --format text or --format json or --format github.'],
  ])('refuses wrong usage in one line with exit code 2: %j', async (words, complaint) => {
    const { exitCode, stdout, stderr } = await runHere(words);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(complaint);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('no command', () => {
  it('explains all of them, as wrong usage', async () => {
    const { exitCode, stdout } = await runHere([]);
    expect(exitCode).toBe(2);
    expect(stdout).toContain('Build the site of a report repository');
  });

  it('explains all of them where one asks', async () => {
    expect(await runHere(['help'])).toMatchObject({ exitCode: 0, stderr: '' });
  });
});
