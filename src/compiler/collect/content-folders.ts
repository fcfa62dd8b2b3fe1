import path from 'node:path';
import { isInside } from './is-inside.ts';
import type { SiteConfig } from './site-config.ts';

/** A folder of pages. */
export interface ContentFolder {
  /** Absolute. */
  readonly path: string;
  /** Language of the pages in it whose names state none, where the configuration gives the language a folder. */
  readonly language?: string;
}

/**
 * The folders that a Hugo site keeps its pages in, the default language's first: the one of each language that has its
 * own, and the common one unless every language has. What does not exist or leads out of the site is passed over.
 */
export function contentFolders(
  site: string,
  { contentFolder, languages, defaultLanguage }: SiteConfig,
): ContentFolder[] {
  const own = languages
    .flatMap(({ code, contentFolder: folder }) =>
      folder === undefined ? [] : [{ language: code, path: path.join(site, folder) }],
    )
    .sort((a, b) => rank(a.language) - rank(b.language));
  const isShared = own.length === 0 || own.length < languages.length;
  const common: ContentFolder[] = isShared ? [{ path: path.join(site, contentFolder) }] : [];
  const folders: ContentFolder[] =
    own[0]?.language === defaultLanguage ? [...own, ...common] : [...common, ...own];
  const paths = new Set<string>();
  return folders.filter((folder) => {
    const isNew = !paths.has(folder.path);
    paths.add(folder.path);
    return isNew && isInside(folder.path, site);
  });

  function rank(language: string): number {
    return language === defaultLanguage ? 0 : 1;
  }
}

/** The content folder that holds a place, the innermost where one lies in another. */
export function contentFolderOf(
  location: string,
  folders: readonly ContentFolder[],
): ContentFolder | undefined {
  return folders
    .filter((folder) => location === folder.path || location.startsWith(folder.path + path.sep))
    .sort((a, b) => b.path.length - a.path.length)[0];
}
