import type { Blockquote, List, ListItem, RootContent } from 'mdast';
import { markRewritten } from '../../parse/source/rewritten.ts';
import type { PhotoReference } from '../draft.ts';
import { holdsImage, withoutImages } from './images.ts';
import { photoRunAt, photosAmongWords } from './photo-block.ts';
import { textOf } from '../text/text-of.ts';

/** What a block or a part of it says, and the pictures that stood in it. */
export interface Piece {
  /** Undefined where there were only pictures. */
  readonly node: RootContent | undefined;
  readonly photos: readonly PhotoReference[];
  /** True where the pictures stood before the words. */
  readonly photosFirst?: true;
}

/** A block without its pictures. These have the captions that stood below them, in the items of lists too. */
export function withoutPictures(node: RootContent, file: string): Piece {
  if (!holdsImage(node)) return { node, photos: [] };
  if (!isFlowParent(node)) {
    const piece = { node: withoutImages(node), photos: photosAmongWords(node, file) };
    return beginsWithImage(node) ? { ...piece, photosFirst: true } : piece;
  }
  return joined(node, piecesBelow(node, file));
}

/** True for a paragraph whose pictures all stand before its words. */
function beginsWithImage(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false;
  const words = node.children.map((child) => !holdsImage(child) && textOf(child).trim() !== '');
  const first = words.indexOf(true);
  const pictures = node.children.findLastIndex(holdsImage);
  return first > pictures;
}

/** A list cut below each item that shows pictures, a quotation below each paragraph: they stay where they stood. */
export function cutAtPictures(node: List | Blockquote, file: string): Piece[] {
  const parts: Piece[] = [];
  let open: Piece[] = [];
  let begins = 0;
  for (const [at, piece] of piecesBelow(node, file).entries()) {
    open.push(piece);
    if (piece.photos.every(({ linkedInText }) => linkedInText === true)) continue;
    parts.push(joined(startingAt(node, begins), open));
    open = [];
    begins = at + 1;
  }
  return open.length === 0 ? parts : [...parts, joined(startingAt(node, begins), open)];
}

type FlowParent = List | ListItem | Blockquote;

function isFlowParent(node: RootContent): node is FlowParent {
  return node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote';
}

/** A run of pictures with their captions is one piece. */
function piecesBelow({ children }: FlowParent, file: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < children.length;) {
    const child = children[at];
    if (child === undefined) break;
    const run = photoRunAt(children, at, file);
    pieces.push(
      run === undefined ? withoutPictures(child, file) : { node: undefined, photos: run.photos },
    );
    at += run?.length ?? 1;
  }
  return pieces;
}

function joined(parent: FlowParent, pieces: readonly Piece[]): Piece {
  const children = pieces.flatMap(({ node }) => node ?? []);
  return {
    node: children.length === 0 ? undefined : withChildren(parent, children),
    photos: pieces.flatMap(({ photos }) => photos),
  };
}

/** The children of a list are items; no other node has any for a piece. */
function withChildren(parent: FlowParent, children: RootContent[]): RootContent {
  const changed = { ...parent, children } as FlowParent;
  return markRewritten(changed);
}

/** A numbered list goes on counting where it was cut. */
function startingAt<N extends List | Blockquote>(node: N, index: number): N {
  return node.type === 'list' && node.ordered === true
    ? { ...node, start: (node.start ?? 1) + index }
    : node;
}
