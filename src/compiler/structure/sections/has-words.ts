import type { RootContent } from 'mdast';
import type { Leftover } from '../../recognise/leftovers/template-leftovers.ts';
import { isSampleClosing } from '../../recognise/leftovers/template-sample.ts';
import type { TextBlock } from '../../recognise/text/text-block.ts';
import { holdsImage } from '../photos/images.ts';
import type { OutlineNode } from './outline.ts';

export interface ReportWords {
  readonly blocks: readonly TextBlock[];
  readonly leftovers: readonly Leftover[];
  readonly sections: readonly OutlineNode[];
}

/**
 * True where a report says something: text, a picture, or a heading of the author's own. Headings that every report
 * has, what the template left, and its sample's closing words say nothing.
 */
export function hasWords({ blocks, leftovers, sections }: ReportWords): boolean {
  const left = new Set(leftovers.map(({ node }) => node));
  return blocks.some((block) => saysSomething(block, left)) || sections.some(hasOwnHeading);
}

function saysSomething({ node, text }: TextBlock, left: ReadonlySet<RootContent>): boolean {
  if (node.type === 'heading' || node.type === 'html' || left.has(node)) return false;
  if (node.type === 'list' && node.children.every((item) => left.has(item))) return false;
  return (text.trim() !== '' && !isSampleClosing(text)) || holdsImage(node);
}

function hasOwnHeading({ heading, children }: OutlineNode): boolean {
  return heading.kind === undefined || children.some(hasOwnHeading);
}
