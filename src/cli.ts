/** `debrief COMMAND …`: runs the command where the author stands, and sets the exit code. */
import { PROJECT_ROOT } from '#site/project.ts';
import { runCommand, WRONG_USAGE } from '#site/run-command.ts';
import { tuneEngine } from '#site/tune-engine.ts';

/** npm runs scripts in the project's root and keeps in INIT_CWD where it was called. */
function whereTheAuthorStands(): string {
  const cwd = process.cwd();
  const movedByNpm = `${cwd}/` === PROJECT_ROOT || cwd === PROJECT_ROOT;
  return movedByNpm ? (process.env['INIT_CWD'] ?? cwd) : cwd;
}

tuneEngine();
const { stdout, stderr } = process;
try {
  const surroundings = { cwd: whereTheAuthorStands(), stdout, stderr };
  process.exitCode = await runCommand(process.argv.slice(2), surroundings);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
  stopAtOnce();
}
if (process.exitCode === WRONG_USAGE) stopAtOnce();

/** Bundling or photos that are still under way would keep the process for nothing. */
function stopAtOnce(): never {
  process.exit();
}
