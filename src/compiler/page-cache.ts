import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { type FileStamp, stampOf } from './file-stamp.ts';
import { parseMarkdown } from './parse/markdown-tree.ts';
import { normaliseTree } from './parse/normalise-tree.ts';
import { type ParsedPage, parsePage } from './parse/parse-page.ts';
import type { IndexBlock } from './recognise/index-block.ts';
import { recogniseIndexBlocks } from './recognise/index-blocks.ts';
import { type ReportDraft, draftReport } from './structure/report-draft.ts';

/** A page as read and drafted; the same object as long as the file's bytes are the same. */
export interface CachedPage {
  /** Path from the repository's root. */
  readonly file: string;
  /** The page without its tree, which weighs many times its text. */
  readonly parsed: Omit<ParsedPage, 'root'>;
  /** The whole page as one report. */
  draft(): ReportDraft;
  /** The page as a section's index. */
  blocks(): readonly IndexBlock[];
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
  readonly digest: string;
  readonly result: ReadPage;
}

/** A larger file is no report; reading it would stall everything else. In bytes. */
const LARGEST_PAGE = 20_000_000;

export function createPageCache(): PageCache {
  const kept = new Map<string, KeptPage>();
  function readAnew(path: string, file: string): ReadPage {
    const stamp = stampOf(path);
    const known = kept.get(file);
    if (known?.stamp.isSettled === true && known.stamp.text === stamp.text) return known.result;
    if (stamp.size > LARGEST_PAGE)
      return { type: 'unreadable', file, reason: `it is larger than ${LARGEST_PAGE / 1e6} MB` };
    // Without promises, which cost several times as much as reading a file of some KB.
    const bytes = readFileSync(path);
    const digest = createHash('sha1').update(bytes).digest('base64');
    const result = known?.digest === digest ? known.result : readPage(bytes, file);
    kept.set(file, { stamp, digest, result });
    return result;
  }
  return {
    read(path, file) {
      try {
        return readAnew(path, file);
      } catch (error) {
        return { type: 'unreadable', file, reason: reasonOf(error) };
      }
    },
  };
}
