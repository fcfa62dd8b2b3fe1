import type { List, ListItem, Paragraph } from 'mdast';
import { type LabelledParagraph, remainder } from './labelled-paragraph.ts';
import { lineOf } from '../text/text-of.ts';
import { withoutStart } from './without-start.ts';

/** In words. Longer items are statements ("Pipelines make every release a small and boring one"). */
const LONGEST_NAME = 7;
/** A name and what is said of it: `Drift detection: what was changed by hand`. */
const NAME_AND_TEXT = /^\s*([^:：.!?]{2,80}?)\s*[:：]\s+(?=\S)/;

/** The names of a list's items where every item has one: an outline of subjects, not a list of sentences. */
export function namesOfItems(list: List): LabelledParagraph[] | undefined {
  const names: LabelledParagraph[] = [];
  for (const item of list.children) {
    const name = nameOfItem(item);
    if (name === undefined) return undefined;
    names.push(name);
  }
  return names;
}

/** The name of a list item without bold: the words before a colon, else a short line that is no sentence. */
function nameOfItem(item: ListItem): LabelledParagraph | undefined {
  const [first] = item.children;
  if (first?.type !== 'paragraph') return undefined;
  return nameBeforeColon(first) ?? nameAlone(first);
}

function nameBeforeColon(paragraph: Paragraph): LabelledParagraph | undefined {
  const [first, ...others] = paragraph.children;
  if (first?.type !== 'text') return undefined;
  const match = NAME_AND_TEXT.exec(first.value);
  const label = match?.[1];
  if (match === null || label === undefined || !isShort(label)) return undefined;
  const rest = remainder(paragraph, [withoutStart(first, match[0].length), ...others]);
  return { label: label.trim(), rest };
}

function nameAlone(paragraph: Paragraph): LabelledParagraph | undefined {
  const isPlain = paragraph.children.every((child) => child.type === 'text');
  const label = lineOf(paragraph);
  return isPlain && isShort(label) && !/[.!?;:：…,]$/.test(label) ? { label } : undefined;
}

function isShort(text: string): boolean {
  return text !== '' && text.trim().split(/\s+/).length <= LONGEST_NAME;
}
