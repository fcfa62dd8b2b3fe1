import type {
  Definition,
  ImageReference,
  Link,
  LinkReference,
  Nodes,
  Parent,
  PhrasingContent,
} from 'mdast';
import { isRewritten, markRewritten } from '../source/rewritten.ts';
import { isSafeUrl } from '../html/safe-url.ts';

export interface NormaliseContext {
  /** The text that positions refer to. */
  readonly source: string;
  readonly definitions: ReadonlyMap<string, Definition>;
}

/** Inline content without HTML, comments, references and unsafe links. */
export function normalisePhrasing(
  nodes: readonly PhrasingContent[],
  context: NormaliseContext,
): PhrasingContent[] {
  return nodes.flatMap((node) => phrasingNode(node, context));
}

function phrasingNode(node: PhrasingContent, context: NormaliseContext): PhrasingContent[] {
  if (node.type === 'html')
    return isLineBreak(node.value) ? [markRewritten({ type: 'break', ...positionOf(node) })] : [];
  if (node.type === 'link')
    return safeLink(withChildren(node, normalisePhrasing(node.children, context)));
  if (node.type === 'image') return isSafeUrl(node.url) ? [node] : [words(node.alt ?? '', node)];
  if (node.type === 'linkReference') return resolveLink(node, context);
  if (node.type === 'imageReference') return [resolveImage(node, context)];
  if (node.type === 'footnoteReference') return [words(`[${node.label ?? node.identifier}]`, node)];
  if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete') {
    return [withChildren(node, normalisePhrasing(node.children, context))];
  }
  return [node];
}

/** A link that could run code leaves its words behind. */
function safeLink(node: Link): PhrasingContent[] {
  return isSafeUrl(node.url) ? [node] : node.children.map(markRewritten);
}

function resolveLink(node: LinkReference, context: NormaliseContext): PhrasingContent[] {
  const children = normalisePhrasing(node.children, context);
  const target = context.definitions.get(node.identifier);
  if (target === undefined) return children.map(markRewritten);
  const link: Link = {
    type: 'link',
    url: target.url,
    title: target.title ?? null,
    children,
    ...positionOf(node),
  };
  return safeLink(markRewritten(link));
}

function resolveImage(node: ImageReference, context: NormaliseContext): PhrasingContent {
  const target = context.definitions.get(node.identifier);
  const alt = node.alt ?? '';
  if (target === undefined || !isSafeUrl(target.url)) return words(alt, node);
  return markRewritten({
    type: 'image',
    url: target.url,
    alt,
    title: target.title ?? null,
    ...positionOf(node),
  });
}

function words(value: string, { position }: Nodes): PhrasingContent {
  return markRewritten({ type: 'text', value, ...(position === undefined ? {} : { position }) });
}

/** The node with new children; rewritten as soon as one of them is. */
export function withChildren<N extends Nodes & Parent>(node: N, children: readonly Nodes[]): N {
  const changed = children.length !== node.children.length || children.some(isRewritten);
  // The children of a kind of node stay of that kind: flow for flow, phrasing for phrasing.
  const copy = { ...node, children: [...children] } as N;
  return changed ? markRewritten(copy) : copy;
}

/** True for raw HTML other than line breaks and comments, which need no parser of their own. */
export function hasTags(node: Nodes): boolean {
  if (node.type === 'html') return !isLineBreak(node.value) && !isComment(node.value);
  return 'children' in node && node.children.some(hasTags);
}

function isLineBreak(html: string): boolean {
  return /^<br\s*\/?>$/i.test(html);
}

function isComment(html: string): boolean {
  return html.startsWith('<!') || html.startsWith('<?');
}

/** What stands between a node's first and last child: its content without heading marks or cell borders. */
export function sourceOf(
  node: Nodes & { children: PhrasingContent[] },
  { source }: NormaliseContext,
): string {
  const start = node.children[0]?.position?.start.offset ?? 0;
  const end = node.children.at(-1)?.position?.end.offset ?? start;
  return source.slice(start, end);
}

function positionOf({ position }: Nodes): Pick<Nodes, 'position'> {
  return position === undefined ? {} : { position };
}
