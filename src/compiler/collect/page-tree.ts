import path from 'node:path';
import { folderEntries } from './folder-entries.ts';
import { isFolderPage, readPageName } from './page-name.ts';
import { SKIPPED_FOLDERS } from './repository.ts';
import { compareNames } from './compare-names.ts';

/** One Markdown file. */
export interface PageFile {
  /** Absolute. */
  readonly path: string;
  readonly language?: string;
  /** True for a symbolic link, which is not followed. */
  readonly isLink?: true;
}

/** A page in all its languages, with the pages below it. A folder without a page of its own has no files. */
export interface PageNode {
  /** Absolute folder, or the folder with the stem of a single-file page. */
  readonly location: string;
  readonly name: string;
  /** Folder that pictures without a path are looked for in. */
  readonly folder: string;
  readonly files: readonly PageFile[];
  readonly children: readonly PageNode[];
}

/** Files that accompany a repository and report nothing. */
const ACCOMPANYING =
  /^(?:readme|changelog|contributing|license|licence|code_of_conduct|security|authors|404|search|about)$/i;

/** Deeper folders are no reports; the limit also ends a loop of links. */
const DEEPEST_PAGE = 8;

/** "4.2-Event2", "4.2", "su-kien-2": a link of such a name stands for a report, others for pictures and the like. */
const REPORT_FOLDER = /^\d+(?:\.\d+)*(?:[-_. ]|$)|event|su[-_ ]?kien/i;

/**
 * Reads a folder of pages, without promises: they cost many times as much as the folder. Symbolic links are not
 * followed, but those that stand for a page are part of the tree.
 */
export function readPageTree(folder: string, depth = 0): PageNode {
  const entries = depth > DEEPEST_PAGE ? [] : folderEntries(folder);
  const files: PageFile[] = [];
  const singles = new Map<string, PageFile[]>();
  const children: PageNode[] = [];
  for (const entry of entries) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED_FOLDERS.has(entry.name) && !entry.name.startsWith('.'))
        children.push(readPageTree(full, depth + 1));
      continue;
    }
    const isLink = entry.isSymbolicLink();
    const name = entry.isFile() || isLink ? readPageName(entry.name) : undefined;
    if (name === undefined) {
      if (isLink && REPORT_FOLDER.test(entry.name))
        children.push(leafNode(folder, entry.name, [{ path: full, isLink }]));
      continue;
    }
    const file: PageFile = {
      path: full,
      ...(name.language === undefined ? {} : { language: name.language }),
      ...(isLink ? { isLink } : {}),
    };
    if (isFolderPage(name.stem)) files.push(file);
    else if (!ACCOMPANYING.test(name.stem))
      singles.set(name.stem, [...(singles.get(name.stem) ?? []), file]);
  }
  const leaves = [...singles].map(([stem, pages]) => leafNode(folder, stem, pages));
  return {
    location: folder,
    name: path.basename(folder),
    folder,
    files,
    children: [...children, ...leaves]
      .filter((node) => node.files.length > 0 || node.children.length > 0)
      .sort(byName),
  };
}

function leafNode(folder: string, stem: string, files: readonly PageFile[]): PageNode {
  return { location: path.join(folder, stem), name: stem, folder, files, children: [] };
}

/** "4.10" after "4.9". */
export function byName(a: PageNode, b: PageNode): number {
  return compareNames(a.name, b.name);
}
