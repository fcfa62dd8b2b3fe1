import path from 'node:path';
import type { Diagnostic } from '#model/catalog.ts';
import type { Collection } from '../../collect/collect.ts';
import { chooseLanguages } from '../../collect/page-languages.ts';
import type { PageFile } from '../../collect/page-tree.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { wordUnreadable } from '../../diagnostics/unreadable-reasons.ts';
import type { Memo } from '../../memo.ts';
import type { CachedPage, PageCache } from '../../page-cache.ts';
import { pageDiagnostics } from './page-diagnostics.ts';
import type { Report } from '../report.ts';

export interface DraftContext {
  readonly collection: Collection;
  readonly cache: PageCache;
  readonly memo: Memo;
  readonly report: Report;
}

/** The pages of one place by their language, the main one first. */
export type Pages = ReadonlyMap<string, CachedPage>;

/** The pages of one place by language, read; what cannot be read is reported and left out. */
export function readPages(
  files: readonly PageFile[],
  { collection, cache, report }: DraftContext,
): Pages {
  const { root } = collection.repository;
  for (const { path: link, isLink } of files)
    if (isLink === true) report(unreadable(relativePath(root, link), 'link'));
  const own = files.filter(({ isLink }) => isLink !== true);
  const { pages, hidden } = chooseLanguages(own, collection.config.defaultLanguage);
  for (const { file, by, language } of hidden) {
    report(
      diagnose(
        'page-hidden',
        { file: relativePath(root, file.path), line: 1 },
        { by: path.basename(by.path), language },
      ),
    );
  }
  const read = new Map<string, CachedPage>();
  for (const [language, file] of pages) {
    const result = cache.read(file.path, relativePath(root, file.path));
    if (result.type === 'page') {
      read.set(language, result.page);
      for (const diagnostic of pageDiagnostics(result.page)) report(diagnostic);
    } else report(unreadable(result.file, result.reason));
  }
  return read;
}

/** {@link readPages} of reports: as Hugo does, it leaves drafts out. */
export function readReportPages(files: readonly PageFile[], context: DraftContext): Pages {
  const pages = readPages(files, context);
  if (context.collection.config.buildsDrafts) return pages;
  return new Map([...pages].filter(([, page]) => isPublished(page, context.report)));
}

/** Hugo says `draft: true`, Jekyll `published: false`. */
function isPublished({ file, parsed }: CachedPage, report: Report): boolean {
  const { values, lines } = parsed.frontMatter;
  const key = Object.keys(UNPUBLISHED).find(
    (name) => String(values[name]).toLowerCase() === UNPUBLISHED[name],
  );
  if (key !== undefined) report(diagnose('page-draft', { file, line: lines[key] ?? 1 }));
  return key === undefined;
}

const UNPUBLISHED: Readonly<Record<string, string>> = { draft: 'true', published: 'false' };

function unreadable(file: string, reason: string): Diagnostic {
  return diagnose('unreadable-file', { file, line: 1 }, wordUnreadable(reason));
}

/** A path as seen from a folder, with `/` between its parts. */
export function relativePath(folder: string, full: string): string {
  const isBelow = full.startsWith(`${folder}${path.sep}`);
  const relative = isBelow ? full.slice(folder.length + 1) : path.relative(folder, full);
  return path.sep === '/' ? relative : relative.split(path.sep).join('/');
}
