import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { holdsImage } from './images.ts';
import { lineOf, textOf } from './text-of.ts';

/** A caption is a line or two; longer emphasised text is a remark. A `<figcaption>` says itself what it is. */
const LONGEST_CAPTION = 300;

/** The words beside the pictures of one paragraph, where they are their caption. */
export function captionInside(node: Paragraph): string | undefined {
  const words = node.children.filter((child) => !holdsImage(child) && textOf(child).trim() !== '');
  if (words.length === 0) return undefined;
  return words.every(isEmphasised) ? shortText(words.map(lineOf).join(' ')) : undefined;
}

/** The caption that a block gives to the pictures right above it: an italic line or a `<figcaption>`. */
export function captionBelow(node: RootContent | undefined): string | undefined {
  if (node?.type !== 'paragraph' || holdsImage(node)) return undefined;
  if (node.data?.caption === true) return lineOf(node) || undefined;
  const words = node.children.filter((child) => textOf(child).trim() !== '');
  const [first] = words;
  if (first === undefined || !words.every((child) => isItalic(child) || isPunctuation(child)))
    return undefined;
  return shortText(lineOf(node));
}

function isItalic(node: PhrasingContent): boolean {
  return (
    node.type === 'emphasis' ||
    (node.type === 'strong' && node.children.every((child) => child.type === 'emphasis'))
  );
}

function isEmphasised(node: PhrasingContent): boolean {
  return node.type === 'emphasis' || node.type === 'strong';
}

function isPunctuation(node: PhrasingContent): boolean {
  return node.type === 'text' && /^[\s\p{P}]*$/u.test(node.value);
}

function shortText(text: string): string | undefined {
  return text !== '' && text.length <= LONGEST_CAPTION ? text : undefined;
}
