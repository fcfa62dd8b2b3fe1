import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../usage-error.ts';
import { CONFIG_FILES } from './site-config.ts';

/** Where the reports are. All paths absolute, symbolic links resolved. */
export interface Repository {
  /** The report repository: `Place.file` and `Photo.file` are relative to it, and nothing outside it is read. */
  readonly root: string;
  /** The Hugo or Jekyll site inside it; the same folder where the repository is the site. */
  readonly site: string;
  /** The part of the site that was asked for, where the input was a section and not the whole. */
  readonly scope?: string;
}

/** How deep a site may be hidden in a repository ("fcj-workshop-template-main/…"). */
const DEEPEST_SITE = 3;
/** How far above an events section its site may begin. */
const HIGHEST_SITE = 6;
export const SKIPPED_FOLDERS = new Set([
  'node_modules',
  '.git',
  '.github',
  'public',
  'resources',
  'themes',
  'dist',
  '.hugo_build',
  '_site',
]);

/**
 * Finds repository and site for what the user named: a site's root, a repository with a site in a
 * sub-folder, a section of a site, or a plain folder of reports.
 * @throws UsageError where the folder does not exist or is a file.
 */
export function findRepository(input: string): Repository {
  if (!existsSync(input))
    throw new UsageError(`There is no folder ${input}.`, 'Name the folder of a report repository.');
  if (!statSync(input).isDirectory()) {
    throw new UsageError(
      `${input} is a file.`,
      'Name the folder that holds the reports, not one of them.',
    );
  }
  const root = realpathSync(input);
  if (isSite(root)) return { root, site: root };
  const above = siteAbove(root);
  if (above !== undefined) return { root: above, site: above, scope: root };
  const below = siteBelow(root, DEEPEST_SITE);
  return { root, site: below ?? root };
}

function isSite(folder: string): boolean {
  const hasConfig = CONFIG_FILES.some((name) => existsSync(path.join(folder, name)));
  return hasConfig && ['content', '_posts'].some((name) => existsSync(path.join(folder, name)));
}

/** The site whose `content` holds the folder. */
function siteAbove(folder: string): string | undefined {
  let above = path.dirname(folder);
  for (let step = 0; step < HIGHEST_SITE; step++) {
    const within = path.relative(above, folder).split(path.sep)[0];
    if (within === 'content' && isSite(above)) return above;
    above = path.dirname(above);
  }
  return undefined;
}

function siteBelow(folder: string, depth: number): string | undefined {
  if (depth === 0) return undefined;
  const entries = readdirSync(folder, { withFileTypes: true });
  const folders = entries
    .filter(
      (entry) =>
        entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name) && !entry.name.startsWith('.'),
    )
    .map((entry) => path.join(folder, entry.name))
    .sort();
  const site = folders.find(isSite);
  if (site !== undefined) return site;
  for (const below of folders) {
    const found = siteBelow(below, depth - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
