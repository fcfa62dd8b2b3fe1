import type { Nodes as HtmlNodes, Root as HtmlRoot } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import type { Nodes, RootContent } from 'mdast';
import rehypeRemark from 'rehype-remark';
import { htmlToHast, markdownToHast } from 'satteri';
import { unified } from 'unified';
import { HTML_HANDLERS } from './html-handlers.ts';
import { HTML_SCHEMA } from './html-schema.ts';
import { VOID_TAGS, scanTags, withoutTags } from './html-tags.ts';
import { placeImages } from './image-places.ts';
import { markRewritten } from '../source/rewritten.ts';

const toMarkdownTree = unified().use(rehypeRemark, { handlers: HTML_HANDLERS }).freeze();

/** Deeper or longer HTML is no layout; its cost grows with the square of its depth. */
const DEEPEST_HTML = 50;
const MOST_TAGS = 5000;

/** A piece of raw HTML as Markdown nodes: sanitised, placed at `position`, marked as rewritten. */
export function nodesOfHtml(html: string, position: Nodes['position']): RootContent[] {
  if (isExcessive(html)) return plainNodes(html, position);
  const nodes = toNodes(htmlToHast(html, { fragment: true }), position);
  placeImages(nodes, html, position?.start);
  return nodes;
}

/** A piece of Markdown with raw HTML inside its lines, as Markdown nodes without any. */
export function nodesOfMixed(markdown: string, position: Nodes['position']): RootContent[] {
  if (isExcessive(markdown)) return plainNodes(markdown, position);
  const tree = markdownToHast(markdown, { features: { rawHtml: true, frontmatter: false } });
  const nodes = toNodes(tree, position);
  placeImages(nodes, markdown, position?.start);
  return nodes;
}

function isExcessive(html: string): boolean {
  const tags = scanTags(html);
  let depth = 0;
  const deepest = tags.reduce((most, { closing }) => {
    depth += closing ? -1 : 1;
    return Math.max(most, depth);
  }, 0);
  // Images and line breaks count as depth here: they are never closed. A real gallery has dozens of them.
  return (
    tags.length > MOST_TAGS ||
    deepest > DEEPEST_HTML + tags.filter(({ name }) => VOID_TAGS.has(name)).length
  );
}

/** The words of such HTML alone. */
function plainNodes(html: string, position: Nodes['position']): RootContent[] {
  const words = withoutTags(html).trim();
  const paragraph: RootContent = { type: 'paragraph', children: [{ type: 'text', value: words }] };
  return words === '' ? [] : [place(paragraph, position)];
}

function toNodes(tree: HtmlNodes, position: Nodes['position']): RootContent[] {
  const clean = sanitize(tree, HTML_SCHEMA);
  const root: HtmlRoot =
    clean.type === 'root'
      ? clean
      : { type: 'root', children: clean.type === 'doctype' ? [] : [clean] };
  const { children } = toMarkdownTree.runSync(root);
  return children.map((node) => place(node, position));
}

function place<N extends Nodes>(node: N, position: Nodes['position']): N {
  if (position === undefined) delete node.position;
  else node.position = position;
  if ('children' in node) for (const child of node.children) place(child, position);
  return markRewritten(node);
}
