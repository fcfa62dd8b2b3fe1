/** `npm run check`: everything that CI holds the project to. All steps run; the exit code is 0 only where all succeed. */
import { runProgram } from './run-program.ts';

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const steps: readonly Step[] = [
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'tests and budgets', command: ['tsx', 'tests/support/run-tests.ts'] },
];

interface Outcome {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
}

async function runStep({ name, command }: Step): Promise<Outcome> {
  console.log(`\n── ${name} ──`);
  const start = performance.now();
  const exitCode = await runProgram(command);
  return { name, ok: exitCode === 0, seconds: (performance.now() - start) / 1000 };
}

const outcomes: Outcome[] = [];
for (const step of steps) outcomes.push(await runStep(step));

console.log('');
for (const { name, ok, seconds } of outcomes) {
  console.log(`${ok ? 'passed' : 'FAILED'}  ${name} (${seconds.toFixed(1)} s)`);
}
process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1;
