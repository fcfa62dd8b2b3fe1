/** `debrief COMMAND …`: finds the command, says what is wrong in one line, and sets the exit code. */
import { UsageError } from '#compiler/usage-error.ts';
import { type Invocation, parseCommandLine } from '#site/command-line.ts';
import type { Command, CommandContext } from '#site/commands/context.ts';
import { helpText } from '#site/help.ts';
import { PROJECT_ROOT } from '#site/project.ts';

/** Loaded when chosen: `--help` need not wait for the bundler and the image library. */
const commands: Readonly<Record<Invocation['command'], () => Promise<Command>>> = {
  start: async () => (await import('#site/commands/start.ts')).start,
  dev: async () => (await import('#site/commands/dev.ts')).dev,
  build: async () => (await import('#site/commands/build.ts')).build,
  compile: async () => (await import('#site/commands/compile.ts')).compile,
  check: async () => (await import('#site/commands/check.ts')).check,
  new: async () => (await import('#site/commands/new.ts')).createReport,
};

const WRONG_USAGE = 2;

async function main(words: readonly string[]): Promise<number> {
  if (words.length === 0 || words[0] === '--help' || words[0] === 'help') {
    process.stdout.write(`${helpText()}\n`);
    return words.length === 0 ? WRONG_USAGE : 0;
  }
  const invocation = parseCommandLine(words);
  if (invocation.options['help'] === true) {
    process.stdout.write(`${helpText(invocation.command)}\n`);
    return 0;
  }
  const context: CommandContext = {
    ...invocation,
    cwd: whereTheAuthorStands(),
    stdout: process.stdout,
  };
  const run = await commands[invocation.command]();
  return run(context);
}

/** npm runs scripts in the project's root and keeps in INIT_CWD where it was called. */
function whereTheAuthorStands(): string {
  const cwd = process.cwd();
  const movedByNpm = `${cwd}/` === PROJECT_ROOT || cwd === PROJECT_ROOT;
  return movedByNpm ? (process.env['INIT_CWD'] ?? cwd) : cwd;
}

function complain(error: unknown): number {
  if (error instanceof UsageError) {
    console.error(`${error.message} ${error.hint}`);
    return WRONG_USAGE;
  }
  console.error(error);
  return 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // At once: bundling or photos that are still under way would keep the process for nothing.
  process.exit(complain(error));
}
