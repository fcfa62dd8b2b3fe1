import type { RootContent } from 'mdast';
import { inlineLines, lineText } from '../../recognise/text/inline-lines.ts';
import type { DraftAgendaItem } from '../draft.ts';
import { holdsImage } from '../photos/images.ts';
import { LONGEST_SLOT_LINE, agendaBody } from './schedule-list.ts';
import { textOf } from '../text/text-of.ts';
import { type TimeSlot, timeSlotOf } from './time-slot.ts';
import { isTopicList } from '../topics/topic-block.ts';

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

/**
 * The slot of a programme that begins at `nodes[from]`, with what stands below its line as its text: lists, and
 * paragraphs as far as another slot follows. Undefined where the line is no slot, or the only one
 * and not the first words below a heading, with both ends and a list below.
 */
export function scheduleSlotAt(
  nodes: readonly RootContent[],
  from: number,
  source: string,
): ScheduleLines | undefined {
  const slot = dividedSlot(nodes[from]);
  if (slot === undefined) return undefined;
  const next = nodes.findIndex((node, at) => at > from && dividedSlot(node) !== undefined);
  const isFirst = !nodes.slice(0, from).some((node) => dividedSlot(node) !== undefined);
  const isAlone = isFirst && next < 0;
  const headsList = from === 0 && nodes[1]?.type === 'list';
  if (isAlone && (!headsList || slot.end === undefined)) return undefined;
  const below = nodes.slice(from + 1, next < 0 ? undefined : next);
  const end = below.findIndex((node) => !belongsToSlot(node, next >= 0));
  const body = end < 0 ? below : below.slice(0, end);
  const item = { ...slot, ...agendaBody(body, source, slot.title) };
  return { items: [item], length: 1 + body.length };
}

function belongsToSlot(node: RootContent, isFollowed: boolean): boolean {
  if (holdsImage(node)) return false;
  return node.type === 'paragraph' ? isFollowed : node.type === 'list' && !isTopicList(node);
}

/** A paragraph of one line, hours and what happened then with a mark between: in prose, a sentence goes on without. */
function dividedSlot(node: RootContent | undefined): TimeSlot | undefined {
  if (node?.type !== 'paragraph' || !/^\s*\d/.test(textOf(node)) || holdsImage(node))
    return undefined;
  const [line, ...others] = inlineLines(node.children);
  const text = line === undefined || others.length > 0 ? '' : lineText(line);
  const slot = text === '' ? undefined : slotOfLine(text);
  if (slot === undefined || /[.!?…]$/.test(slot.title)) return undefined;
  const before = text.slice(0, text.length - slot.title.length).trimEnd();
  return /[|:：–—-]$/.test(before) ? slot : undefined;
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
  const slot = slotOfLine(line);
  return slot && { ...slot, ...agendaBody([], '', slot.title) };
}

function slotOfLine(line: string): TimeSlot | undefined {
  if (line.length > LONGEST_SLOT_LINE || !/^\d/.test(line)) return undefined;
  const slot = timeSlotOf(line);
  // Hours alone say when something was, not what.
  return slot === undefined || !/\p{L}/u.test(slot.title) || slot.title === line ? undefined : slot;
}
