import type { Paragraph, PhrasingContent } from 'mdast';

/** A paragraph cut behind its first line. */
export interface CutParagraph {
  readonly first: readonly PhrasingContent[];
  /** What stands below it, with its place in the source. */
  readonly rest?: Paragraph;
}

/** Cuts a paragraph at its first hard break or line end; one of a single line has no rest. */
export function cutFirstLine(paragraph: Paragraph): CutParagraph {
  for (const [at, node] of paragraph.children.entries()) {
    if (node.type !== 'break' && (node.type !== 'text' || !node.value.includes('\n'))) continue;
    const { before, after } = cutNode(node);
    const first = [...paragraph.children.slice(0, at), ...before];
    const below = [...after, ...paragraph.children.slice(at + 1)];
    if (first.length === 0) continue;
    return below.length === 0 ? { first } : { first, rest: restOf(paragraph, below) };
  }
  return { first: paragraph.children };
}

interface CutNode {
  readonly before: readonly PhrasingContent[];
  readonly after: readonly PhrasingContent[];
}

function cutNode(node: PhrasingContent): CutNode {
  if (node.type !== 'text') return { before: [], after: [] };
  const end = node.value.indexOf('\n');
  const [before, after] = [node.value.slice(0, end), node.value.slice(end + 1)];
  return {
    before: before.trim() === '' ? [] : [{ ...node, value: before }],
    after: after.trim() === '' ? [] : [movedText(node, after)],
  };
}

/** The end of a text node as a node of its own: it keeps its end and begins as far before it as it is long. */
function movedText(
  node: PhrasingContent & { readonly type: 'text' },
  value: string,
): PhrasingContent {
  if (node.position === undefined) return { type: 'text', value };
  const { start, end } = node.position;
  const from = {
    line: start.line + 1,
    column: 1,
    ...(end.offset === undefined ? {} : { offset: end.offset - value.length }),
  };
  return { type: 'text', value, position: { start: from, end } };
}

function restOf(paragraph: Paragraph, children: PhrasingContent[]): Paragraph {
  const start = children[0]?.position?.start;
  if (paragraph.position === undefined || start === undefined) return { ...paragraph, children };
  return { ...paragraph, children, position: { start, end: paragraph.position.end } };
}
