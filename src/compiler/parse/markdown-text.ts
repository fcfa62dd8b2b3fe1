import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { isRewritten } from './source/rewritten.ts';

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    fences: true,
    resourceLink: false,
  })
  .freeze();

/**
 * Blocks as Markdown that can stand alone. Untouched ones are cut from the source as they are,
 * which keeps the author's spelling and is a hundred times faster than writing them anew.
 */
export function markdownText(nodes: readonly RootContent[], source: string): string {
  let text = '';
  for (let at = 0; at < nodes.length;) {
    const node = nodes[at];
    if (node === undefined) break;
    const end = endOfRun(nodes, at);
    text = joined(text, end > at ? write(nodes.slice(at, end)) : cut(node, source));
    at = Math.max(end, at + 1);
  }
  return text;
}

/** Where the run of nodes ends that must be written anew; neighbours of that fate are written together. */
function endOfRun(nodes: readonly RootContent[], from: number): number {
  let end = from;
  for (let node = nodes[end]; node !== undefined && !standsInSource(node); node = nodes[end]) end++;
  return end;
}

function standsInSource(node: RootContent): boolean {
  return !isRewritten(node) && node.position?.start.offset !== undefined;
}

function joined(text: string, next: string): string {
  if (text === '' || next === '') return text + next;
  return `${text}\n\n${next}`;
}

function write(nodes: RootContent[]): string {
  const words = plainWords(nodes);
  if (words !== undefined) return words;
  const root: Root = { type: 'root', children: nodes };
  return writer.stringify(root).trim();
}

/**
 * Words and sentences of which no mark means anything in Markdown or would be escaped: they begin with a letter or a
 * number that starts no list, points stand before blanks and hyphens within words.
 */
const PLAIN_WORDS =
  /^(?:\p{L}|\d+(?![.)\d]))(?:[\p{L}\p{N} ,;()'"’“”–—%/]|[.:?!](?= |$)|(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}]))*$/u;

/** A paragraph of such words, as most cells of a table are; the writer takes a hundred times as long. */
function plainWords([paragraph, ...others]: readonly RootContent[]): string | undefined {
  if (paragraph?.type !== 'paragraph' || others.length > 0) return undefined;
  const [text, ...rest] = paragraph.children;
  if (text?.type !== 'text' || rest.length > 0) return undefined;
  return PLAIN_WORDS.test(text.value) ? text.value.trim() : undefined;
}

/** A node from its own range: what stood between it and the next may have been taken out. */
function cut({ position }: RootContent, source: string): string {
  if (position === undefined) return '';
  const { start, end } = position;
  return dedent(source.slice(start.offset, end.offset), start.column - 1).trimEnd();
}

/** Takes up to `width` columns of indentation off every line but the first, which begins at the node itself. */
function dedent(text: string, width: number): string {
  if (width === 0 || !text.includes('\n')) return text;
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? line : outdent(line, width)))
    .join('\n');
}

const TAB_WIDTH = 4;

function outdent(line: string, width: number): string {
  let column = 0;
  let at = 0;
  while (column < width && at < line.length) {
    if (line[at] === ' ') column++;
    else if (line[at] === '\t') column += TAB_WIDTH - (column % TAB_WIDTH);
    else break;
    at++;
  }
  return line.slice(at);
}
