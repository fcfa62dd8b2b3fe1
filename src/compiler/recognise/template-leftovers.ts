import type { RootContent } from 'mdast';
import type { Place } from '#model/catalog.ts';

/** notice: the template's warning; instruction: its advice to the author; placeholder: text or path meant to be replaced. */
export type LeftoverKind = 'notice' | 'instruction' | 'placeholder';

export interface Leftover {
  readonly kind: LeftoverKind;
  readonly text: string;
  readonly source: Place;
}

/** What the template left in some blocks, in order. */
export function recogniseLeftovers(_nodes: readonly RootContent[], _file: string): Leftover[] {
  return [];
}

/** True where the text of a whole report is the template's own sample report. */
export function isSampleReport(_reportText: string): boolean {
  return false;
}

/** True for an image target that the template offers to be replaced (`path/to/your/image.jpg`). */
export function isPlaceholderTarget(_url: string): boolean {
  return false;
}
