import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { isRewritten } from './rewritten.ts';

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
  const pieces: string[] = [];
  for (const run of runs(nodes)) {
    const text = run.rewritten ? write(run.nodes) : cut(run.nodes, source);
    if (text !== '') pieces.push(text);
  }
  return pieces.join('\n\n');
}

interface Run {
  readonly rewritten: boolean;
  readonly nodes: RootContent[];
}

/** Neighbours of the same fate together; a node without position or out of order starts its own run. */
function runs(nodes: readonly RootContent[]): Run[] {
  const result: Run[] = [];
  for (const node of nodes) {
    const rewritten = isRewritten(node) || node.position?.start.offset === undefined;
    const last = result.at(-1);
    if (last !== undefined && last.rewritten === rewritten) last.nodes.push(node);
    else result.push({ rewritten, nodes: [node] });
  }
  return result;
}

function write(nodes: RootContent[]): string {
  const words = plainWords(nodes);
  if (words !== undefined) return words;
  const root: Root = { type: 'root', children: nodes };
  return writer.stringify(root).trim();
}

/** No mark in them means anything in Markdown or would be escaped. */
const PLAIN_WORDS = /^\p{L}[\p{L}\p{N} ,;()'’“”–—%/]*$/u;

/** A paragraph of such words, as most cells of a table are; the writer takes a hundred times as long. */
function plainWords([paragraph, ...others]: readonly RootContent[]): string | undefined {
  if (paragraph?.type !== 'paragraph' || others.length > 0) return undefined;
  const [text, ...rest] = paragraph.children;
  if (text?.type !== 'text' || rest.length > 0) return undefined;
  return PLAIN_WORDS.test(text.value) ? text.value.trim() : undefined;
}

/** Each node from its own range: what stood between them may have been taken out. */
function cut(nodes: readonly RootContent[], source: string): string {
  return nodes
    .map((node) => {
      const { start, end } = node.position ?? {};
      return dedent(source.slice(start?.offset ?? 0, end?.offset ?? 0), (start?.column ?? 1) - 1);
    })
    .map((text) => text.trimEnd())
    .filter((text) => text !== '')
    .join('\n\n');
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
