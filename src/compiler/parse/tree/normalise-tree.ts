import type {
  Blockquote,
  Definition,
  FootnoteDefinition,
  Heading,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableRow,
} from 'mdast';
import { nodesOfHtml, nodesOfMixed } from '../html/html-nodes.ts';
import { inlineOf, PHRASING } from './inline-of.ts';
import { mayNeedCleaning } from '../source/may-need-cleaning.ts';
import {
  type NormaliseContext,
  hasTags,
  normalisePhrasing,
  sourceOf,
  withChildren,
} from './normalise-phrasing.ts';
import { markRewritten } from '../source/rewritten.ts';
import { isSafeUrl } from '../html/safe-url.ts';

/**
 * A tree without raw HTML, comments, references and unsafe links, whose parts can stand alone.
 * What was changed is marked as rewritten; everything else can still be cut from the source.
 */
export function normaliseTree(root: Root, source: string): Root {
  const definitions = new Map<string, Definition>();
  for (const node of root.children)
    if (node.type === 'definition') definitions.set(node.identifier, node);
  return { ...root, children: flow(root.children, { source, definitions }) };
}

function flow(nodes: readonly RootContent[], context: NormaliseContext): RootContent[] {
  const clean: RootContent[] = [];
  for (const node of nodes) {
    if (!mayNeedCleaning(node, context.source) || isClean(node)) clean.push(node);
    else clean.push(...flowNode(node, context));
  }
  return clean;
}

/** True for a node that normalising would only copy: nearly every block of a report. */
function isClean(node: Nodes): boolean {
  if (node.type === 'text') return true;
  if (!CLEAN_TYPES.has(node.type)) return false;
  if (node.type === 'link' || node.type === 'image') {
    if (!isSafeUrl(node.url)) return false;
  } else if (node.type === 'heading' && node.children.every(isImageOrBlank)) return false;
  return !('children' in node) || (node.children.length > 0 && node.children.every(isClean));
}

const CLEAN_TYPES = new Set<Nodes['type']>([
  ...PHRASING,
  'paragraph',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'code',
  'thematicBreak',
]);

type FlowParent = Blockquote | List | ListItem | Table | TableRow;
const FLOW_PARENTS = new Set<RootContent['type']>([
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
]);

function isFlowParent(node: RootContent): node is FlowParent {
  return FLOW_PARENTS.has(node.type);
}

function flowNode(node: RootContent, context: NormaliseContext): RootContent[] {
  if (node.type === 'html') return nodesOfHtml(node.value, node.position);
  if (node.type === 'definition') return [];
  if (node.type === 'paragraph') return paragraphNodes(node, context);
  if (node.type === 'heading') return [headingNode(node, context)];
  if (node.type === 'footnoteDefinition') return footnoteNodes(node, context);
  if (node.type === 'tableCell') return [withChildren(node, phrasingOf(node, context))];
  return [isFlowParent(node) ? withChildren(node, flow(node.children, context)) : node];
}

function paragraphNodes(node: Paragraph, context: NormaliseContext): RootContent[] {
  if (hasTags(node)) return nodesOfMixed(sourceOf(node, context), node.position);
  const children = normalisePhrasing(node.children, context);
  return children.length === 0 ? [] : [withChildren(node, children)];
}

function headingNode(node: Heading, context: NormaliseContext): RootContent {
  const children = phrasingOf(node, context);
  if (children.length === 0 || !children.every(isImageOrBlank)) return withChildren(node, children);
  // An image line directly above `---` is a setext heading to CommonMark and a picture to its author.
  return markRewritten({
    type: 'paragraph',
    children,
    ...(node.position === undefined ? {} : { position: node.position }),
  });
}

function isImageOrBlank(node: PhrasingContent): boolean {
  return (
    node.type === 'image' ||
    node.type === 'break' ||
    (node.type === 'text' && node.value.trim() === '')
  );
}

/** A footnote becomes a paragraph that begins with its mark: its reference may end up in another block. */
function footnoteNodes(node: FootnoteDefinition, context: NormaliseContext): RootContent[] {
  const children = flow(node.children, context);
  const [first] = children;
  const mark: PhrasingContent = { type: 'text', value: `[${node.label ?? node.identifier}] ` };
  const begins = first?.type === 'paragraph' ? first : undefined;
  const lead: Paragraph = { type: 'paragraph', children: [mark, ...(begins?.children ?? [])] };
  const position = begins?.position ?? node.position;
  if (position !== undefined) lead.position = position;
  return [markRewritten(lead), ...(begins === undefined ? children : children.slice(1))];
}

/** The inline content of a heading or cell. Blocks that its raw HTML opens are flattened. */
function phrasingOf(
  node: RootContent & { children: PhrasingContent[] },
  context: NormaliseContext,
): PhrasingContent[] {
  if (!hasTags(node)) return normalisePhrasing(node.children, context);
  return inlineOf(nodesOfMixed(sourceOf(node, context), node.position));
}
