import { readFileSync, statSync } from 'node:fs';
import type { Root } from 'mdast';
import { type UnreadableReason, systemCode } from './diagnostics/unreadable-reasons.ts';
import { digest } from './digest.ts';
import { type FileStamp, stampOf } from './file-stamp.ts';
import { parseMarkdown } from './parse/tree/markdown-tree.ts';
import { normaliseTree } from './parse/tree/normalise-tree.ts';
import { type ParsedPage, parsePage } from './parse/parse-page.ts';
import { type IndexPage, readIndexPage } from './structure/index-page/index-page.ts';
import { createHeadingReader } from './structure/sections/headings.ts';
import { type DraftContext, type ReportDraft, draftReport } from './structure/report-draft.ts';

/** A page as read and drafted; the same object as long as the file's bytes are the same. */
export interface CachedPage {
  /** Path from the repository's root. */
  readonly file: string;
  /** The page without its tree, which weighs many times its text. */
  readonly parsed: Omit<ParsedPage, 'root'>;
  /** The whole page as one report. */
  draft(): ReportDraft;
  /** The page as a section's index. */
  index(): IndexPage;
}

export type ReadPage =
  | { readonly type: 'page'; readonly page: CachedPage }
  | { readonly type: 'unreadable'; readonly file: string; readonly reason: string };

/** Reads pages and keeps them between compilations: an unchanged file is neither read nor drafted again. */
export interface PageCache {
  read(path: string, file: string): ReadPage;
}

interface KeptPage {
  readonly stamp: FileStamp;
  /** A digest. */
  readonly content: string;
  readonly result: ReadPage;
}

/** A larger file is no report; reading it would stall everything else. In bytes. */
const LARGEST_PAGE = 20_000_000;

export function createPageCache(): PageCache {
  const kept = new Map<string, KeptPage>();
  const readHeading = createHeadingReader();
  return {
    read(path, file) {
      const stamp = orReason(() => stampOf(path));
      if (typeof stamp === 'string') return { type: 'unreadable', file, reason: stamp };
      const known = kept.get(file);
      if (known?.stamp.isSettled === true && known.stamp.text === stamp.text) return known.result;
      const bytes = readBytes(path, stamp.size);
      if (typeof bytes === 'string') return { type: 'unreadable', file, reason: bytes };
      const content = digest(bytes);
      const result =
        known?.content === content ? known.result : readPage(bytes, { file, readHeading });
      kept.set(file, { stamp, content, result });
      return result;
    },
  };
}

/** Reads every page anew and keeps none. */
export function createPageReader(): PageCache {
  const readHeading = createHeadingReader();
  return {
    read(path, file) {
      const size = orReason(() => statSync(path).size);
      const bytes = typeof size === 'string' ? size : readBytes(path, size);
      return typeof bytes === 'string'
        ? { type: 'unreadable', file, reason: bytes }
        : readPage(bytes, { file, readHeading });
    },
  };
}

/** Without promises, which cost several times as much as reading a file of some KB. */
function readBytes(path: string, size: number): Buffer | string {
  if (size > LARGEST_PAGE) return 'large-page' satisfies UnreadableReason;
  return orReason(() => readFileSync(path));
}

/** What the file system answers, or the code with which it refuses. */
function orReason<T>(ask: () => T): T | string {
  try {
    return ask();
  } catch (error) {
    return systemCode(error);
  }
}

function readPage(bytes: Buffer, context: Omit<DraftContext, 'source'>): ReadPage {
  const { file } = context;
  const page = parsePage(bytes);
  if (page === undefined) return { type: 'unreadable', file, reason: 'no-text' };
  const { root, ...parsed } = page;
  const takeTree = treeTaker(root, parsed.text);
  let ownDraft: ReportDraft | undefined;
  let ownIndex: IndexPage | undefined;
  return {
    type: 'page',
    page: {
      file,
      parsed,
      draft() {
        ownDraft ??= draftReport(takeTree().children, { ...context, source: parsed.text });
        return ownDraft;
      },
      index() {
        ownIndex ??= readIndexPage(takeTree(), { file, source: parsed.text });
        return ownIndex;
      },
    },
  };
}

/** Gives a page's tree away once; who asks again, which is rare, has it made again. */
function treeTaker(root: Root, text: string): () => Root {
  let tree: Root | undefined = root;
  return () => {
    const taken = tree ?? normaliseTree(parseMarkdown(text), text);
    tree = undefined;
    return taken;
  };
}
