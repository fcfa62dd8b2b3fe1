import { UsageError } from '#compiler/usage-error.ts';
import { type Invocation, parseCommandLine } from './command-line.ts';
import type { Command, CommandContext } from './commands/context.ts';
import { helpText } from './help.ts';
import type { ProgressOutput } from './report-progress.ts';

/** Loaded when chosen: `--help` need not wait for the bundler and the image library. */
const commands: Readonly<Record<Invocation['command'], () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.ts')).start,
  dev: async () => (await import('./commands/dev.ts')).dev,
  build: async () => (await import('./commands/build.ts')).build,
  compile: async () => (await import('./commands/compile.ts')).compile,
  check: async () => (await import('./commands/check.ts')).check,
  new: async () => (await import('./commands/new.ts')).createReport,
};

/** The exit code where the author's words are wrong. */
export const WRONG_USAGE = 2;

/** Where a command reads relative paths from, and where it writes. */
export interface CommandSurroundings {
  /** Absolute. */
  readonly cwd: string;
  readonly stdout: ProgressOutput;
  readonly stderr: { write: (text: string) => unknown };
}

/**
 * Runs the command that the words name, or prints the help that they ask for. Wrong usage is told in one line.
 * @returns the exit code; a server's command resolves once it serves. Rejects with what else goes wrong.
 */
export async function runCommand(
  words: readonly string[],
  surroundings: CommandSurroundings,
): Promise<number> {
  try {
    return await run(words, surroundings);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    surroundings.stderr.write(`${error.message} ${error.hint}\n`);
    return WRONG_USAGE;
  }
}

async function run(
  words: readonly string[],
  { cwd, stdout }: CommandSurroundings,
): Promise<number> {
  if (words.length === 0 || words[0] === '--help' || words[0] === 'help') {
    stdout.write(`${helpText()}\n`);
    return words.length === 0 ? WRONG_USAGE : 0;
  }
  const invocation = parseCommandLine(words);
  if (invocation.options['help'] === true) {
    stdout.write(`${helpText(invocation.command)}\n`);
    return 0;
  }
  const context: CommandContext = { ...invocation, cwd, stdout };
  const command = await commands[invocation.command]();
  return command(context);
}
