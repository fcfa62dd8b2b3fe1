import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './source-graph.ts';

export interface CliResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as an author does who stands in `cwd`, and waits for its end. */
export function runCli(words: readonly string[], cwd: string): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = startCli(words, cwd);
    const output = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ ...output, exitCode: code ?? -1 });
    });
  });
}

/** Starts a command that keeps running, such as a server; the caller stops it. */
export function startCli(words: readonly string[], cwd: string) {
  const cli = join(projectRoot, 'src', 'cli.ts');
  // As a shell would: npm's variables of the test run are not the author's.
  const { INIT_CWD: _, ...env } = process.env;
  // One process, so that killing it kills the command; the `tsx` program starts a second one.
  const node = ['--import', import.meta.resolve('tsx'), cli];
  return spawn(process.execPath, [...node, ...words], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
