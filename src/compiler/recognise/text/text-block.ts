import type { RootContent } from 'mdast';

/** A block of a page with its words as plain text, which several recognisers look through. */
export interface TextBlock {
  readonly node: RootContent;
  /** Line breaks kept, pictures left out, the blocks inside on lines of their own. */
  readonly text: string;
}
