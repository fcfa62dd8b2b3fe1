import type { List, ListItem, RootContent } from 'mdast';
import { tidyBlanks } from '../../lexicon/phrase-key.ts';
import { markdownText } from '../../parse/markdown-text.ts';
import type { Person } from '../../recognise/people/one-person.ts';
import { readSessionPeople } from '../../recognise/speakers/session-speakers.ts';
import type { DraftAgendaItem } from '../draft.ts';
import { lineOf, textOf } from '../text/text-of.ts';
import { type TimeSlot, mayBeTimeSlot, timeSlotOf } from './time-slot.ts';

/** A longer item is prose that happens to begin with a time. */
export const LONGEST_SLOT_LINE = 200;

/** The items of a list as agenda items, or undefined where most do not begin with a clock time. */
export function scheduleOfList(list: List, source: string): DraftAgendaItem[] | undefined {
  const slots = list.children.map(slotOfItem);
  const timed = slots.filter((slot) => slot !== undefined).length;
  if (timed < 2 || timed * 2 < list.children.length) return undefined;
  return list.children.map((item, index) => agendaItemOf(item, slots[index], source));
}

function slotOfItem({ children: [first] }: ListItem): TimeSlot | undefined {
  const text = first?.type === 'paragraph' ? textOf(first) : '';
  if (!mayBeTimeSlot(text)) return undefined;
  const line = tidyBlanks(text);
  return line.length > LONGEST_SLOT_LINE ? undefined : timeSlotOf(line);
}

function firstLine({ children: [first] }: ListItem): string {
  return first?.type === 'paragraph' ? lineOf(first) : '';
}

function agendaItemOf(item: ListItem, slot: TimeSlot | undefined, source: string): DraftAgendaItem {
  const line = firstLine(item);
  const rest = line === '' ? item.children : item.children.slice(1);
  const named = slot ?? { title: line };
  return { ...named, ...agendaBody(rest, source, named.title) };
}

export type AgendaBody = Pick<DraftAgendaItem, 'speakers' | 'text'>;

/** What an agenda item says below its line: its text and the speakers named in line or text. */
export function agendaBody(
  nodes: readonly RootContent[],
  source: string,
  line: string,
): AgendaBody {
  const lines = [
    line,
    ...nodes.flatMap((node) => (node.type === 'paragraph' ? [lineOf(node)] : [])),
  ];
  const speakers = namesOf(lines.flatMap(readSessionPeople));
  const text = markdownText(nodes, source);
  return { speakers, ...(text === '' ? {} : { text }) };
}

/** The names of some people, each once. */
export function namesOf(people: readonly Person[]): string[] {
  return [...new Set(people.map(({ name }) => name))];
}
