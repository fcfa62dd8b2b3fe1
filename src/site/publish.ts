import { existsSync, renameSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { catalogFiles } from '#model/catalog-files.ts';
import { UsageError } from '#compiler/usage-error.ts';

/**
 * Makes a folder's new content and puts it in place in one step: it is written beside `out` and
 * swapped in at the end, so that a build that fails or is stopped leaves the last good output.
 * Refuses, before any work, a folder that holds something else than an earlier output.
 */
export async function publishFolder<T>(
  out: string,
  make: (draft: string) => Promise<T>,
): Promise<T> {
  restorePrevious(out);
  await assertReplaceable(out);
  const draft = siblingOf(out, `draft-${process.pid}`);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  try {
    const result = await make(draft);
    await swapIn(draft, out);
    return result;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** A folder that is deleted and made anew must be Debrief's own: somebody's reports may be in it otherwise. */
async function assertReplaceable(out: string): Promise<void> {
  if (!existsSync(out) || (await isEarlierOutput(out))) return;
  let entries: string[];
  try {
    entries = await readdir(out);
  } catch {
    throw new UsageError(`${out} is not a folder.`, 'Name another one with --out.');
  }
  if (entries.length === 0) return;
  throw new UsageError(
    `${out} holds files that Debrief did not make and would delete.`,
    'Name an empty or new folder with --out.',
  );
}

/** A Hugo site may have a data/site.json of its own; only ours says which catalog it is. */
async function isEarlierOutput(out: string): Promise<boolean> {
  try {
    const site: unknown = JSON.parse(await readFile(join(out, catalogFiles.site()), 'utf8'));
    return typeof site === 'object' && site !== null && 'catalog' in site;
  } catch {
    return false;
  }
}

/** Both renames in one breath: between them only a kill of the process by force can fall, which the next run mends. */
async function swapIn(draft: string, out: string): Promise<void> {
  const previous = previousOf(out);
  await rm(previous, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, previous);
  renameSync(draft, out);
  await rm(previous, { recursive: true, force: true });
}

function restorePrevious(out: string): void {
  const previous = previousOf(out);
  if (!existsSync(out) && existsSync(previous)) renameSync(previous, out);
}

function previousOf(out: string): string {
  return siblingOf(out, 'previous');
}

/** A hidden neighbour on the same disk, where renaming is one step. */
function siblingOf(out: string, purpose: string): string {
  return join(dirname(out), `.${basename(out)}.${purpose}`);
}
