import path from 'node:path';
import { isFolderPage, readPageName } from './page-name.ts';
import type { PageFile } from './page-tree.ts';

/** The files of one page by language, and those that another file of the same language hides. */
export interface PageLanguages {
  readonly pages: ReadonlyMap<string, PageFile>;
  readonly hidden: readonly {
    readonly file: PageFile;
    readonly by: PageFile;
    readonly language: string;
  }[];
}

/**
 * One file a language. A file that names its language goes before one that has it by default, and
 * `_index` before `index`, as in Hugo.
 */
export function chooseLanguages(
  files: readonly PageFile[],
  defaultLanguage: string,
): PageLanguages {
  const ordered = [...files].sort((a, b) => rank(a) - rank(b));
  const pages = new Map<string, PageFile>();
  const hidden: PageLanguages['hidden'][number][] = [];
  for (const file of ordered) {
    const language = file.language ?? defaultLanguage;
    const by = pages.get(language);
    if (by === undefined) pages.set(language, file);
    else hidden.push({ file, by, language });
  }
  return { pages, hidden };
}

function rank(file: PageFile): number {
  const stem = readPageName(path.basename(file.path))?.stem ?? '';
  const usual = stem === '_index' || !isFolderPage(stem) ? 0 : 1;
  return (file.language === undefined ? 2 : 0) + usual;
}
