import type {
  Definition,
  Nodes,
  Parent,
  PhrasingContent,
  Root,
  RootContent,
  TableCell,
} from 'mdast';
import { nodesOfHtml, nodesOfMixed } from './html-nodes.ts';
import { isRewritten, markRewritten } from './rewritten.ts';
import { isSafeUrl } from './safe-url.ts';

interface Context {
  /** The text that positions refer to. */
  readonly source: string;
  readonly definitions: ReadonlyMap<string, Definition>;
}

/**
 * A tree without raw HTML, comments, references and unsafe links, whose parts can stand alone.
 * What was changed is marked as rewritten; everything else can still be cut from the source.
 */
export function normaliseTree(root: Root, source: string): Root {
  const definitions = new Map<string, Definition>();
  for (const node of root.children)
    if (node.type === 'definition') definitions.set(node.identifier, node);
  const children = flow(root.children, { source, definitions });
  return { ...root, children };
}

function flow(nodes: readonly RootContent[], context: Context): RootContent[] {
  return nodes.flatMap((node) => flowNode(node, context));
}

function flowNode(node: RootContent, context: Context): RootContent[] {
  switch (node.type) {
    case 'html':
      return nodesOfHtml(node.value, node.position);
    case 'definition':
      return [];
    case 'paragraph':
      return paragraphNodes(node, context);
    case 'heading':
      return headingNodes(node, context);
    case 'footnoteDefinition':
      return footnote(node, context);
    case 'table':
    case 'tableRow':
    case 'blockquote':
    case 'list':
    case 'listItem':
      return [withChildren(node, flow(node.children, context))];
    case 'tableCell':
      return [withChildren<TableCell>(node, phrasingOf(node, context))];
    default:
      return [node];
  }
}

/** The node with new children; rewritten as soon as one of them is. */
function withChildren<N extends Nodes & Parent>(node: N, children: readonly Nodes[]): N {
  const changed = children.length !== node.children.length || children.some(isRewritten);
  // The children of a kind of node stay of that kind: flow for flow, phrasing for phrasing.
  const copy = { ...node, children: [...children] } as N;
  return changed ? markRewritten(copy) : copy;
}

function paragraphNodes(
  node: RootContent & { type: 'paragraph' },
  context: Context,
): RootContent[] {
  if (hasTags(node)) return nodesOfMixed(sourceOf(node, context), node.position);
  const children = phrasing(node.children, context);
  return children.length === 0 ? [] : [withChildren(node, children)];
}

function headingNodes(node: RootContent & { type: 'heading' }, context: Context): RootContent[] {
  const children = phrasingOf(node, context);
  const [first] = children;
  // An image line directly above `---` is a setext heading to CommonMark and a picture to its author.
  if (first !== undefined && children.every(isImageOrBlank)) {
    const paragraph: RootContent = { type: 'paragraph', children };
    if (node.position !== undefined) paragraph.position = node.position;
    return [markRewritten(paragraph)];
  }
  return [withChildren(node, children)];
}

function isImageOrBlank(node: PhrasingContent): boolean {
  return (
    node.type === 'image' ||
    node.type === 'break' ||
    (node.type === 'text' && node.value.trim() === '')
  );
}

function footnote(
  node: RootContent & { type: 'footnoteDefinition' },
  context: Context,
): RootContent[] {
  const children = flow(node.children, context);
  const [first, ...rest] = children;
  const mark: PhrasingContent = { type: 'text', value: `[${node.label ?? node.identifier}] ` };
  const lead: RootContent =
    first?.type === 'paragraph'
      ? { ...first, children: [mark, ...first.children] }
      : { type: 'paragraph', children: [mark] };
  if (node.position !== undefined) lead.position ??= node.position;
  return [markRewritten(lead), ...(first?.type === 'paragraph' ? rest : children)];
}

/** The inline content of a heading or cell. Blocks that its raw HTML opens are flattened. */
function phrasingOf(
  node: Nodes & { children: PhrasingContent[] },
  context: Context,
): PhrasingContent[] {
  if (!hasTags(node)) return phrasing(node.children, context);
  return inlineOf(nodesOfMixed(sourceOf(node, context), node.position));
}

function inlineOf(nodes: readonly RootContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'paragraph' || node.type === 'heading') return [...node.children];
    if (
      'children' in node &&
      node.type !== 'link' &&
      node.type !== 'strong' &&
      node.type !== 'emphasis' &&
      node.type !== 'delete'
    ) {
      return inlineOf(node.children);
    }
    return isPhrasing(node) ? [node] : [];
  });
}

const PHRASING = new Set([
  'text',
  'strong',
  'emphasis',
  'delete',
  'inlineCode',
  'break',
  'link',
  'image',
]);

function isPhrasing(node: RootContent): node is RootContent & PhrasingContent {
  return PHRASING.has(node.type);
}

/** True for raw HTML other than line breaks and comments, which need no parser of their own. */
function hasTags(node: Nodes): boolean {
  if (node.type === 'html') return !isLineBreak(node.value) && !isComment(node.value);
  return 'children' in node && node.children.some(hasTags);
}

function isLineBreak(html: string): boolean {
  return /^<br\s*\/?>$/i.test(html);
}

function isComment(html: string): boolean {
  return html.startsWith('<!--') || html.startsWith('<?') || html.startsWith('<!');
}

/** What stands between a node's first and last child: its content without heading marks or cell borders. */
function sourceOf(node: Nodes & { children: PhrasingContent[] }, { source }: Context): string {
  const start = node.children[0]?.position?.start.offset ?? 0;
  const end = node.children.at(-1)?.position?.end.offset ?? start;
  return source.slice(start, end);
}

function phrasing(nodes: readonly PhrasingContent[], context: Context): PhrasingContent[] {
  return nodes.flatMap((node) => phrasingNode(node, context));
}

function phrasingNode(node: PhrasingContent, context: Context): PhrasingContent[] {
  switch (node.type) {
    case 'html':
      return isLineBreak(node.value) ? [markRewritten({ type: 'break', ...positionOf(node) })] : [];
    case 'link':
      return safeLink(withChildren(node, phrasing(node.children, context)));
    case 'image':
      return isSafeUrl(node.url)
        ? [node]
        : [markRewritten({ type: 'text', value: node.alt ?? '', ...positionOf(node) })];
    case 'linkReference':
      return resolveLink(node, context);
    case 'imageReference':
      return resolveImage(node, context);
    case 'footnoteReference':
      return [
        markRewritten({
          type: 'text',
          value: `[${node.label ?? node.identifier}]`,
          ...positionOf(node),
        }),
      ];
    case 'strong':
    case 'emphasis':
    case 'delete':
      return [withChildren(node, phrasing(node.children, context))];
    default:
      return [node];
  }
}

function safeLink(node: PhrasingContent & { type: 'link' }): PhrasingContent[] {
  return isSafeUrl(node.url) ? [node] : node.children.map(markRewritten);
}

function resolveLink(
  node: PhrasingContent & { type: 'linkReference' },
  context: Context,
): PhrasingContent[] {
  const children = phrasing(node.children, context);
  const target = context.definitions.get(node.identifier);
  if (target === undefined) return children.map(markRewritten);
  return safeLink(
    markRewritten({
      type: 'link',
      url: target.url,
      title: target.title ?? null,
      children,
      ...positionOf(node),
    }),
  );
}

function resolveImage(
  node: PhrasingContent & { type: 'imageReference' },
  context: Context,
): PhrasingContent[] {
  const target = context.definitions.get(node.identifier);
  if (target === undefined || !isSafeUrl(target.url)) {
    return [markRewritten({ type: 'text', value: node.alt ?? '', ...positionOf(node) })];
  }
  return [
    markRewritten({
      type: 'image',
      url: target.url,
      alt: node.alt ?? '',
      title: target.title ?? null,
      ...positionOf(node),
    }),
  ];
}

function positionOf(node: Nodes): Pick<Nodes, 'position'> {
  return node.position === undefined ? {} : { position: node.position };
}
