import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_ROOT } from './project.ts';

/** Runs the project's own full check, which is kept with its tests, and resolves with its exit code. */
export function checkProject(): Promise<number> {
  const tsx = join(PROJECT_ROOT, 'node_modules', '.bin', 'tsx');
  const script = join(PROJECT_ROOT, 'tests', 'support', 'check-project.ts');
  return new Promise((resolve, reject) => {
    const child = spawn(tsx, [script], { cwd: PROJECT_ROOT, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}
