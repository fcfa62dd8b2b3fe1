import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { plainTree } from './plain-tree.ts';
import { isDeeperThan } from './tree-depth.ts';

/** Real reports stay below twenty levels; recursion over thousands would end the process. */
const DEEPEST_TREE = 100;
/** The parser's memory grows with the square of the character references in one paragraph. */
const MOST_REFERENCES = 1000;

/** A shorter line costs little, whatever is in it. In characters. */
const LONG_LINE = 20_000;
/** Marks of a long line times its length; at this product the parser takes some tenths of a second for the line. */
const MOST_WORK = 1_000_000_000;

/**
 * CommonMark and GFM to mdast, with positions (offsets in UTF-16 units, lines from 1).
 * A page that no author would write, nested without end or made of references, is read as plain lines.
 * The one place that knows the parser: docs/decisions/010-markdown-parser.md.
 */
export function parseMarkdown(text: string): Root {
  const isFlood = hasReferenceFlood(text) || hasLineFlood(text);
  return (isFlood ? undefined : tryParse(text)) ?? plainTree(text);
}

function tryParse(text: string): Root | undefined {
  try {
    const tree = markdownToMdast(text, { features: { frontmatter: false, gfm: true } });
    return tree.type === 'root' && !isDeeperThan(tree, DEEPEST_TREE) ? tree : undefined;
  } catch (error) {
    // What the parser cannot hold: too deep for its recursion, or too long for one string.
    if (error instanceof RangeError || (error instanceof Error && 'code' in error))
      return undefined;
    throw error;
  }
}

/** In a line with letters beyond ASCII the parser counts the column of each mark from the line's beginning. */
function hasLineFlood(text: string): boolean {
  if (text.length <= LONG_LINE) return false;
  for (let from = 0; from < text.length;) {
    const next = text.indexOf('\n', from);
    const end = next < 0 ? text.length : next;
    if (end - from > LONG_LINE && isLineFlood(text.slice(from, end))) return true;
    from = end + 1;
  }
  return false;
}

function isLineFlood(line: string): boolean {
  if (!/[^\0-\u007F]/.test(line)) return false;
  const marks = line.match(/[*_[\]`<~|]/g)?.length ?? 0;
  return marks * line.length > MOST_WORK;
}

function hasReferenceFlood(text: string): boolean {
  let references = 0;
  for (let at = text.indexOf('&'), blank = -1; at >= 0; at = text.indexOf('&', at + 1)) {
    if (at > blank) {
      const next = text.indexOf('\n\n', at);
      blank = next < 0 ? text.length : next;
      references = 0;
    }
    references++;
    if (references > MOST_REFERENCES) return true;
  }
  return false;
}
