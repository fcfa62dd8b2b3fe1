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

export interface RunningCli {
  readonly url: string;
  /** Everything that was printed up to the address. */
  readonly output: string;
  stop: () => Promise<void>;
}

/** Starts `start` or `dev` and waits for the address that it prints. Rejects where the command ends before. */
export async function startServer(words: readonly string[], cwd: string): Promise<RunningCli> {
  const child = startCli(words, cwd);
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
    });
  });
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /http:\/\/localhost:\d+\/\S*/.exec(output)?.[0];
      if (url !== undefined && output.includes('Ctrl+C')) resolve({ url, output, stop });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', () => {
      reject(new Error(`${words.join(' ')} ended: ${output}`));
    });
  });
}
