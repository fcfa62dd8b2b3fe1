import type { Blockquote, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { CLOSING_WORDS, FIGURE_WORDS } from '../../lexicon/caption-words.ts';
import { holdsImage } from './images.ts';
import { lineOf, textOf } from '../text/text-of.ts';

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

/** In characters; what is quoted at greater length is a remark. */
const LONGEST_QUOTED_CAPTION = 200;
const NAMES_A_FIGURE = new RegExp(
  `^(?:[📷📸🖼]|(?:${FIGURE_WORDS.join('|')})\\s*(?:\\d+\\s*(?:[:.–—-]|$)|[:–—]))`,
  'iu',
);
const CLOSES_OR_CITES = new RegExp(`^(?:["“”„'‘«]|(?:${CLOSING_WORDS.join('|')})(?!\\p{L}))`, 'iu');

/** Where a quotation stands that may be a caption. */
export interface QuotePlace {
  /** True where no blank line parts it from the pictures above. */
  readonly touches: boolean;
  /** True where pictures follow it, or where the pictures before these had such a caption. */
  readonly isOneOfSeveral: boolean;
  /** True below the last of several pictures, none of which had such a caption, where its alt text says what it shows. */
  readonly endsDescribed: boolean;
}

/**
 * The caption that a quotation gives to the pictures right above it: one short paragraph that is in italics, names the
 * figure, touches its picture, or stands below each of several. A lone one is rather the report's closing remark.
 */
export function quotedCaption(
  { children: [only, ...more] }: Blockquote,
  place: QuotePlace,
): string | undefined {
  if (only?.type !== 'paragraph' || more.length > 0 || holdsImage(only)) return undefined;
  const text = lineOf(only);
  const isRemark = text.length > LONGEST_QUOTED_CAPTION || CLOSES_OR_CITES.test(text);
  if (text === '' || isRemark || isLabelled(only)) return undefined;
  const isMarked =
    NAMES_A_FIGURE.test(text) || (captionBelow(only) !== undefined && !place.endsDescribed);
  return isMarked || place.touches || place.isOneOfSeveral ? text : undefined;
}

/** "**My view:** …" is a remark under a heading of its own. */
function isLabelled({ children: [first] }: Paragraph): boolean {
  return first?.type === 'strong' && !NAMES_A_FIGURE.test(lineOf(first));
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
