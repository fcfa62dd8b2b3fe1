import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { UsageError } from '#compiler/usage-error.ts';
import type { Invocation } from '../command-line.ts';
import { CACHE_ROOT, EXAMPLE_FOLDER } from '../project.ts';
import type { ProgressOutput } from '../report-progress.ts';

/** What a command is given: the words of the author, where the author stands, and where to write. */
export interface CommandContext extends Invocation {
  /** Absolute; relative paths are read from here. */
  readonly cwd: string;
  readonly stdout: ProgressOutput;
}

/** Resolves with the exit code. A server's command resolves once it serves. */
export type Command = (context: CommandContext) => Promise<number>;

export function printLine({ stdout }: CommandContext, text: string): void {
  stdout.write(`${text}\n`);
}

/** The value of an option that takes one. */
export function optionValue({ options }: CommandContext, name: string): string | undefined {
  const value = options[name];
  return value === true ? undefined : value;
}

/** The report repository that is meant: the first word, else the bundled example. Throws a UsageError where there is none. */
export function reportFolder({ positionals, cwd }: CommandContext): string {
  const [given] = positionals;
  if (given === undefined) return EXAMPLE_FOLDER;
  const folder = resolve(cwd, given);
  const hint = `Paths are read from ${cwd}.`;
  if (!existsSync(folder)) throw new UsageError(`There is no folder ${given}.`, hint);
  if (!statSync(folder).isDirectory()) throw new UsageError(`${given} is not a folder.`, hint);
  return folder;
}

/**
 * The folder to write, by default `name` where the author stands. Throws a UsageError where that would
 * replace the reports that are to be read.
 */
export function outFolder(context: CommandContext, name: string, reports: string): string {
  const out = resolve(context.cwd, optionValue(context, 'out') ?? name);
  if (reports !== out && !reports.startsWith(out + sep)) return out;
  throw new UsageError(`${out} holds the reports themselves.`, 'Name another folder with --out.');
}

/** Where prepared photos are kept. */
export function photoCache(context: CommandContext): string {
  const given = optionValue(context, 'cache');
  return given === undefined ? join(CACHE_ROOT, 'photos') : resolve(context.cwd, given);
}

/** A folder in the cache for what a server shows: its own for each repository and setting. */
export function workFolder(purpose: 'sites' | 'dev', ...keys: readonly string[]): string {
  const name = createHash('sha256').update(keys.join('\0')).digest('hex').slice(0, 16);
  return join(CACHE_ROOT, purpose, name);
}

/** The port that a server is asked to take. Throws a UsageError on anything but a port's number. */
export function wantedPort(context: CommandContext): number {
  const given = optionValue(context, 'port') ?? '4173';
  const port = Number(given);
  if (/^\d+$/.test(given) && port <= 65_535) return port;
  throw new UsageError(
    `“${given}” is not a port.`,
    'Write a number up to 65535, such as --port 4173.',
  );
}

/** Says that a server runs, and why not at the wanted port. */
export function announceServer(
  context: CommandContext,
  server: { url: string; port: number },
): void {
  const wanted = wantedPort(context);
  if (wanted !== 0 && server.port !== wanted) {
    printLine(context, `Port ${wanted} is in use; this is the next free one.`);
  }
  printLine(context, `\n  ${server.url}\n\nCtrl+C stops it.`);
}

/** The command that lists the problems of the same reports, as the author would type it here. */
export function checkCommand(context: CommandContext): string {
  const [given] = context.positionals;
  const folder = given ?? (relative(context.cwd, EXAMPLE_FOLDER) || '.');
  return `npm run check -- ${/^[\w./+@-]+$/.test(folder) ? folder : JSON.stringify(folder)}`;
}
