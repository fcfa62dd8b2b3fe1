import type { RootContent } from 'mdast';
import { inlineLines, lineText } from '../recognise/inline-lines.ts';
import type { DraftAgendaItem } from './draft.ts';
import { holdsImage } from './images.ts';
import { LONGEST_SLOT_LINE, agendaBody } from './schedule-list.ts';
import { textOf } from './text-of.ts';
import { timeSlotOf } from './time-slot.ts';

/** A programme written as lines, with the number of paragraphs that it takes up. */
export interface ScheduleLines {
  readonly items: readonly DraftAgendaItem[];
  readonly length: number;
}

/**
 * The programme that begins at `nodes[from]`: lines of one paragraph or of several, every one a time and what happened
 * then (`08:30 – 09:15: Registration`). Undefined where fewer than two such lines stand together.
 */
export function scheduleLinesAt(
  nodes: readonly RootContent[],
  from: number,
): ScheduleLines | undefined {
  const items: DraftAgendaItem[] = [];
  let at = from;
  for (;;) {
    const inside = itemsOf(nodes[at]);
    if (inside === undefined) break;
    items.push(...inside);
    at++;
  }
  return items.length < 2 ? undefined : { items, length: at - from };
}

/** The lines of a paragraph as agenda items, or undefined where one of them is none. */
function itemsOf(node: RootContent | undefined): DraftAgendaItem[] | undefined {
  // Nearly every paragraph is turned away before it is cut into lines.
  if (node?.type !== 'paragraph' || !/^\s*\d/.test(textOf(node)) || holdsImage(node))
    return undefined;
  const items: DraftAgendaItem[] = [];
  for (const line of inlineLines(node.children)) {
    const item = itemOf(lineText(line));
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items.length === 0 ? undefined : items;
}

function itemOf(line: string): DraftAgendaItem | undefined {
  if (line.length > LONGEST_SLOT_LINE || !/^\d/.test(line)) return undefined;
  const slot = timeSlotOf(line);
  // Hours alone say when something was, not what.
  if (slot === undefined || !/\p{L}/u.test(slot.title) || slot.title === line) return undefined;
  return { ...slot, ...agendaBody([], '', slot.title) };
}
