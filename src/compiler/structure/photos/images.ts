import type { Image, Link, Nodes, Parent, RootContent, Text } from 'mdast';
import { markRewritten } from '../../parse/source/rewritten.ts';
import { isOnAnotherServer } from '../../recognise/leftovers/picture-hosts.ts';

/** A picture with the web address to which it leads, if it stands in such a link. */
export interface PlacedImage {
  readonly image: Image;
  readonly link?: string;
}

/** Every picture inside a node, in order. */
export function imagesOf(node: Nodes, link?: string): PlacedImage[] {
  if (node.type === 'image') return [link === undefined ? { image: node } : { image: node, link }];
  if (!holdsImage(node) || !('children' in node)) return [];
  const inner = node.type === 'link' && /^https?:\/\//i.test(node.url) ? node.url : link;
  return node.children.flatMap((child) => imagesOf(child, inner));
}

/** True for a picture and for what has one inside. */
export function holdsImage(node: Nodes): boolean {
  // Every block of a report is asked; half of its nodes are texts.
  if (node.type === 'text') return false;
  return node.type === 'image' || ('children' in node && node.children.some(holdsImage));
}

/**
 * The node without its pictures, or undefined where nothing else was in it. One on another server, which cannot be
 * shown, becomes a link in its place.
 */
export function withoutImages(node: RootContent): RootContent | undefined {
  return holdsImage(node) ? prune(node, false) : node;
}

/** Cells and items stay although empty: a table keeps its columns, a list its numbers. */
const KEPT_EMPTY = new Set([
  'tableCell',
  'tableRow',
  'break',
  'thematicBreak',
  'code',
  'inlineCode',
]);

function prune<N extends Nodes>(node: N, isLinked: boolean): N | Link | Text | undefined {
  if (node.type === 'image')
    return isOnAnotherServer(node.url) ? wordsOf(node, isLinked) : undefined;
  if (!('children' in node)) return node;
  const parent: Parent & { children: Nodes[] } = node as N & Parent & { children: Nodes[] };
  const inLink = isLinked || node.type === 'link';
  const pruned = parent.children.flatMap((child) => prune(child, inLink) ?? []);
  if (node.type === 'paragraph' && pruned.every(isBlank)) return undefined;
  const joined = joinBlanks(trimBreaks(pruned));
  const children = node.type === 'paragraph' ? trimBlanks(joined) : joined;
  if (children.length === 0 && !KEPT_EMPTY.has(node.type)) return undefined;
  return markRewritten({ ...node, children });
}

/** What stands for a picture that is not shown: a link to it, or its words where a link is around it already. */
function wordsOf({ alt, url }: Image, isLinked: boolean): Link | Text {
  const words: Text = { type: 'text', value: alt?.trim() || url };
  return isLinked ? words : { type: 'link', url, children: [words] };
}

function trimBreaks(nodes: Nodes[]): Nodes[] {
  let [start, end] = [0, nodes.length];
  while (start < end && nodes[start]?.type === 'break') start++;
  while (end > start && nodes[end - 1]?.type === 'break') end--;
  return nodes.slice(start, end);
}

/** A line end before or behind a picture that was taken out ends no line any more. */
function trimBlanks(nodes: readonly Nodes[]): Nodes[] {
  const kept = nodes.slice(
    nodes.findIndex((node) => !isBlank(node)),
    nodes.findLastIndex((node) => !isBlank(node)) + 1,
  );
  return kept.map((node, at) => {
    if (node.type !== 'text' || (at > 0 && at < kept.length - 1)) return node;
    const value = at === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: at === kept.length - 1 ? value.trimEnd() : value };
  });
}

/** The blanks on both sides of a picture that was taken out become one. */
function joinBlanks(nodes: readonly Nodes[]): Nodes[] {
  return nodes.map((node, index) => {
    const before = nodes[index - 1];
    if (node.type !== 'text' || before?.type !== 'text' || !/\s$/.test(before.value)) return node;
    return { ...node, value: node.value.trimStart() };
  });
}

function isBlank(node: Nodes): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}
