import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** How often one looks whether the maker has finished, in milliseconds. */
const LOOK_MS = 100;

/**
 * Makes a folder once for all processes of a test run: who asks first makes it, the others wait for it.
 * Rejects in all of them where it cannot be made.
 */
export async function madeOnce(folder: string, make: () => Promise<unknown>): Promise<void> {
  const [made, failed] = [`${folder}.made`, `${folder}.failed`];
  if (await isFirst(`${folder}.taken`)) {
    try {
      await make();
      await writeFile(made, '');
    } catch (error) {
      await writeFile(failed, '');
      throw error;
    }
  }
  while (!existsSync(made)) {
    if (existsSync(failed)) throw new Error(`${folder} could not be made; its maker tells why.`);
    await setTimeout(LOOK_MS);
  }
}

/** A folder is made by one process only, whoever else tries at the same time. */
async function isFirst(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
