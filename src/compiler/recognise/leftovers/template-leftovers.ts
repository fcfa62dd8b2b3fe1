import type { RootContent } from 'mdast';
import type { Place } from '#model/catalog.ts';
import { INSTRUCTIONS, NOTICES, type LeftoverRow } from '../../lexicon/leftover-texts.ts';
import { tidyBlanks, withoutZeroWidth } from '../../lexicon/phrase-key.ts';
import { inlineText } from '../text/inline-lines.ts';
import { isPictureRequest, mayRequestPicture } from './picture-requests.ts';
import { isPlaceholderText } from './placeholders.ts';
import type { TextBlock } from '../text/text-block.ts';

export { isPlaceholderTarget } from './placeholders.ts';

/** notice: the template's warning; instruction: its advice to the author; placeholder: text meant to be replaced. */
export type LeftoverKind = 'notice' | 'instruction' | 'placeholder';

export interface Leftover {
  readonly kind: LeftoverKind;
  readonly text: string;
  readonly source: Place;
  /** The whole block that is left over. */
  readonly node: RootContent;
}

/** The blocks that the template left among these, in order: warning, instructions, texts to be replaced. */
export function recogniseLeftovers(blocks: readonly TextBlock[], file: string): Leftover[] {
  const leftovers: Leftover[] = [];
  for (const block of blocks) {
    const kind = kindOf(block);
    if (kind === undefined) leftovers.push(...placeholdersIn(block, file));
    else leftovers.push(leftoverOf(kind, block, file));
  }
  return leftovers;
}

function leftoverOf(kind: LeftoverKind, block: TextBlock, file: string): Leftover {
  const { node } = block;
  return {
    kind,
    text: lineOf(block),
    source: { file, line: node.position?.start.line ?? 0 },
    node,
  };
}

/** The items of a list that ask for pictures; what else an item asks for may be the author's advice. */
function placeholdersIn({ node, text }: TextBlock, file: string): Leftover[] {
  if (node.type !== 'list' || !mayRequestPicture(text)) return [];
  return node.children.flatMap((item) => {
    const [only, ...more] = item.children;
    const words = only?.type === 'paragraph' && more.length === 0 ? inlineText(only.children) : '';
    if (!isPictureRequest(words)) return [];
    return [leftoverOf('placeholder', { node: item, text: words }, file)];
  });
}

/** In characters: longer blocks are an author's own. */
const LONGEST_LEFTOVER = 4000;

const NOTICE_PATTERNS = patternsOf(NOTICES);
const INSTRUCTION_PATTERNS = patternsOf(INSTRUCTIONS);
/** What nearly every block lacks. */
const LEFTOVER_HINT = new RegExp(
  [...NOTICE_PATTERNS, ...INSTRUCTION_PATTERNS]
    .map(({ phrases: [first] }) => first?.source)
    .join('|'),
  'i',
);

function kindOf(block: TextBlock): LeftoverKind | undefined {
  const { node, text } = block;
  if (text.length > LONGEST_LEFTOVER || node.type === 'heading' || node.type === 'code')
    return undefined;
  if (LEFTOVER_HINT.test(text)) {
    if (matches(NOTICE_PATTERNS, text)) return 'notice';
    if (matches(INSTRUCTION_PATTERNS, text)) return 'instruction';
  }
  const isLine = node.type === 'paragraph' || node.type === 'html';
  return isLine && isPlaceholderText(lineOf(block)) ? 'placeholder' : undefined;
}

/** The block's words on one line. A comment's text counts: the template hides requests to the author there. */
function lineOf({ node, text }: TextBlock): string {
  return tidyBlanks(withoutZeroWidth(node.type === 'html' ? commentText(text.trim()) : text));
}

function matches(rows: readonly LeftoverPattern[], text: string): boolean {
  return rows.some(
    ({ phrases, longest }) =>
      text.length <= longest && phrases.every((phrase) => phrase.test(text)),
  );
}

interface LeftoverPattern {
  readonly phrases: readonly RegExp[];
  readonly longest: number;
}

/** Phrases as patterns that look past punctuation between words; far cheaper than comparing keys of every block. */
function patternsOf(rows: readonly LeftoverRow[]): LeftoverPattern[] {
  return rows.map(({ phrases, longest = LONGEST_LEFTOVER }) => ({
    longest,
    phrases: phrases.map(
      (phrase) => new RegExp(phrase.replaceAll(' ', String.raw`[\s,.;:]+`), 'i'),
    ),
  }));
}

function commentText(html: string): string {
  return html.startsWith('<!--') && html.endsWith('-->') ? html.slice(4, -3).trim() : '';
}
