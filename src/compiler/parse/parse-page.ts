import type { Root } from 'mdast';
import { type AttributeList, takeAttributeLists } from './source/attribute-lists.ts';
import {
  type FrontMatter,
  type FrontMatterProblem,
  splitFrontMatter,
} from './front-matter/front-matter.ts';
import { type MarkupProblem, inspectTree } from './tree/inspect-tree.ts';
import { parseMarkdown } from './tree/markdown-tree.ts';
import { takeMergeMarkers } from './source/merge-markers.ts';
import { normaliseTree } from './tree/normalise-tree.ts';
import { prepareSource } from './source/prepare-source.ts';
import { repairEmphasis } from './source/repair-emphasis.ts';
import { type UnknownShortcode, expandShortcodes } from './shortcodes/shortcodes.ts';

/** A Markdown page, read. Positions in `root` refer to `text`, whose lines are those of the file. */
export interface ParsedPage {
  readonly root: Root;
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly problems: {
    readonly frontMatter: readonly FrontMatterProblem[];
    readonly unknownShortcodes: readonly UnknownShortcode[];
    readonly attributeLists: readonly AttributeList[];
    /** Lines on which an unfinished merge begins. */
    readonly mergeConflicts: readonly number[];
    readonly markup: readonly MarkupProblem[];
    readonly invalidBytes: boolean;
  };
}

/** Bytes of a page to its tree, or undefined where they are no text. Never throws on any input. */
export function parsePage(bytes: Uint8Array): ParsedPage | undefined {
  const prepared = prepareSource(bytes);
  if (prepared.binary) return undefined;
  const { body, frontMatter, problems } = splitFrontMatter(prepared.text);
  const merged = takeMergeMarkers(body);
  const plain = takeAttributeLists(merged.text);
  const expanded = expandShortcodes(plain.text);
  const text = repairEmphasis(expanded.text);
  const tree = parseMarkdown(text);
  return {
    root: normaliseTree(tree, text),
    text,
    frontMatter,
    problems: {
      frontMatter: problems,
      unknownShortcodes: expanded.unknown,
      attributeLists: plain.found,
      mergeConflicts: merged.conflicts,
      markup: inspectTree(tree, text),
      invalidBytes: prepared.invalidBytes,
    },
  };
}
