import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';

/**
 * CommonMark and GFM to mdast, with positions (offsets in UTF-16 units, lines from 1).
 * The one place that knows the parser: docs/decisions/010-markdown-parser.md.
 */
export function parseMarkdown(text: string): Root {
  const tree = markdownToMdast(text, { features: { frontmatter: false, gfm: true } });
  if (tree.type !== 'root') throw new TypeError(`the parser returned a ${tree.type}, not a root`);
  return tree;
}
