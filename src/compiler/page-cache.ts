import { readFileSync } from 'node:fs';
import { type ParsedPage, parsePage } from './parse/parse-page.ts';
import type { IndexBlock } from './recognise/index-block.ts';
import { recogniseIndexBlocks } from './recognise/index-blocks.ts';
import { type ReportDraft, draftReport } from './structure/report-draft.ts';

/** A page as read and drafted; the same object as long as the file's bytes are the same. */
export interface CachedPage {
  /** Path from the repository's root. */
  readonly file: string;
  readonly parsed: ParsedPage;
  /** The whole page as one report. */
  draft(): ReportDraft;
  /** The page as a section's index. */
  blocks(): readonly IndexBlock[];
}

export type ReadPage =
  | { readonly type: 'page'; readonly page: CachedPage }
  | { readonly type: 'unreadable'; readonly file: string; readonly reason: string };

/** Reads pages and keeps them between compilations: an unchanged file is neither parsed nor drafted again. */
export interface PageCache {
  read(path: string, file: string): ReadPage;
}

/** A larger file is no report; reading it would stall everything else. In bytes. */
const LARGEST_PAGE = 20_000_000;

export function createPageCache(): PageCache {
  const kept = new Map<string, { readonly bytes: Buffer; readonly result: ReadPage }>();
  return {
    read(path, file) {
      const bytes = readBytes(path);
      if (typeof bytes === 'string') return { type: 'unreadable', file, reason: bytes };
      const known = kept.get(file);
      if (known?.bytes.equals(bytes)) return known.result;
      const result = readPage(bytes, file);
      kept.set(file, { bytes, result });
      return result;
    },
  };
}

/** Without promises, which cost several times as much as reading a file of some KB. */
function readBytes(path: string): Buffer | string {
  try {
    const bytes = readFileSync(path);
    return bytes.length > LARGEST_PAGE ? `it is larger than ${LARGEST_PAGE / 1e6} MB` : bytes;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'it cannot be opened';
  }
}

function readPage(bytes: Buffer, file: string): ReadPage {
  const parsed = parsePage(bytes);
  if (parsed === undefined) return { type: 'unreadable', file, reason: 'it is not text' };
  let draft: ReportDraft | undefined;
  let blocks: readonly IndexBlock[] | undefined;
  return {
    type: 'page',
    page: {
      file,
      parsed,
      draft: () => (draft ??= draftReport(parsed.root.children, { file, source: parsed.text })),
      blocks: () => (blocks ??= recogniseIndexBlocks(parsed.root, file)),
    },
  };
}
