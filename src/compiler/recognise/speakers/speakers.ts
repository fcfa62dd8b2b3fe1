import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Speaker } from '#model/catalog.ts';
import { cutOutsideBrackets } from '../text/brackets.ts';
import { hasTalkAfterBracket } from '../people/described-people.ts';
import {
  inlineLines,
  type InlineRun,
  inlineText,
  lineText,
  runsText,
} from '../text/inline-lines.ts';
import { leadsToTeams } from '../people/named-groups.ts';
import type { Person } from '../people/one-person.ts';
import { readPeople } from '../people/people.ts';
import { plainHeading } from '../text/plain-heading.ts';
import { readBoldNames, readSpeakerHeading, readSpeakerLine } from './speaker-lines.ts';
import { withoutSharedHonorific } from '../people/shared-address.ts';
import { readSpeakerTable } from './speaker-tables.ts';

export interface SpeakerOptions {
  /** The heading under which the nodes stand, where it is a group ("Track 1"). */
  readonly group?: string;
}

/**
 * The people of a speakers section, in order: from lists (nested and grouped ones, too), tables, headings and lines
 * with a bold or dashed name. Teams, topics and sentences are not people; hosts and organisers do not speak.
 */
export function recogniseSpeakers(
  nodes: readonly RootContent[],
  file: string,
  options: SpeakerOptions = {},
): Speaker[] {
  const speakers = readNodes(nodes, { file, group: options.group });
  return withoutSharedHonorific(speakers, nodes);
}

interface SpeakerContext {
  readonly file: string;
  readonly group: string | undefined;
  /** True in a list in which talks stand after dashes. */
  readonly talksFollow?: boolean;
  /** True in a list of teams: there only what a team's name leads to are people. */
  readonly ofTeams?: boolean;
}

function readNodes(nodes: readonly RootContent[], context: SpeakerContext): Speaker[] {
  let group = context.group;
  return nodes.flatMap((node, at): Speaker[] => {
    const next = nodes[at + 1];
    if (next?.type === 'list' && node.type === 'paragraph') group = groupOfLead(node) ?? group;
    const here = { ...context, group, ofTeams: context.ofTeams || listsTeams(nodes[at - 1]) };
    if (node.type !== 'heading') return readNode(node, here);
    const text = inlineText(node.children);
    const speakers = toSpeakers(readSpeakerHeading(text), node.position?.start.line ?? 0, here);
    if (speakers.length === 0) group = plainHeading(text) || group;
    return speakers;
  });
}

/** A bold line before a list heads a group, if it names nobody: "**Panelists:**". */
function groupOfLead(paragraph: Paragraph): string | undefined {
  const [line, ...more] = inlineLines(paragraph.children);
  if (line === undefined || more.length > 0) return undefined;
  const isBold = line.runs.every(({ text, strong }) => strong || /^[\s:：]*$/.test(text));
  if (!isBold || readSpeakerLine(line).people.length > 0) return undefined;
  return plainHeading(lineText(line)) || undefined;
}

/** "The participating teams included:" leads to names of teams. */
function listsTeams(before: RootContent | undefined): boolean {
  if (before?.type !== 'paragraph') return false;
  const text = inlineText(before.children);
  return /[:：]$/.test(text) && leadsToTeams(text.slice(text.lastIndexOf('. ') + 1));
}

/** "- **Mai Tran** (Engineer) – Ropes" */
function hasTalkBehindBracket({ children: [first] }: ListItem): boolean {
  if (first?.type !== 'paragraph' || !first.children.some(hasBracket)) return false;
  const [line] = inlineLines(first.children);
  const bold = line?.runs.findLastIndex((run) => run.strong) ?? -1;
  return bold >= 0 && hasTalkAfterBracket(runsText(line?.runs.slice(bold + 1) ?? []));
}

function hasBracket(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.includes(') ');
}

function readList(list: List, context: SpeakerContext): Speaker[] {
  const talksFollow = list.children.some(hasTalkBehindBracket);
  const read = list.children.map((item) => readItem(item, { ...context, talksFollow }));
  const named = read.filter((people) => people.length > 0).length;
  return read.flatMap((people, at) =>
    people.length === 0 && named >= FEWEST_NAMED
      ? readLoneName(list.children[at], context)
      : people,
  );
}

function readNode(node: RootContent, context: SpeakerContext): Speaker[] {
  if (node.type === 'list') return readList(node, context);
  if (node.type === 'blockquote') return readNodes(node.children, context);
  if (node.type === 'table') return grouped(readSpeakerTable(node, context.file), context.group);
  if (node.type !== 'paragraph') return [];
  return inlineLines(node.children).flatMap((line) => {
    const { people, group } = readSpeakerLine(line);
    const isMarked =
      line.runs[0]?.strong === true || hasDash(lineText(line)) || group !== undefined;
    const named = isMarked ? people : readBoldNames(line);
    return toSpeakers(named, line.line, { ...context, group: group ?? context.group });
  });
}

/** So many items with people show what the others of their list are. */
const FEWEST_NAMED = 2;

/** "- **Hải**" among people in full. */
function readLoneName(item: ListItem | undefined, context: SpeakerContext): Speaker[] {
  const [first, ...rest] = item?.children ?? [];
  if (first?.type !== 'paragraph' || rest.length > 0 || context.ofTeams === true) return [];
  const [line, ...more] = inlineLines(first.children);
  if (line === undefined || more.length > 0 || !line.runs.every(isBoldOrBlank)) return [];
  return toSpeakers(readPeople(lineText(line), { expected: true }), line.line, context);
}

function isBoldOrBlank({ text, strong }: InlineRun): boolean {
  return strong || text.trim() === '';
}

/** An item that names no person heads the group of the list inside it. */
function readItem(item: ListItem, context: SpeakerContext): Speaker[] {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') return readNodes(item.children, context);
  const [line, ...more] = inlineLines(first.children);
  if (line === undefined) return [];
  const { people, group } = readSpeakerLine(line, context);
  if (people.length > 0 && context.ofTeams === true && group === undefined) return [];
  if (people.length > 0)
    return toSpeakers(people, line.line, { ...context, group: group ?? context.group });
  const ofTeams = context.ofTeams || leadsToTeams(lineText(line));
  const inner = { ...context, group: plainHeading(lineText(line)), ofTeams };
  return [
    ...more.flatMap((next) => toSpeakers(readSpeakerLine(next).people, next.line, inner)),
    ...readNodes(
      rest.filter((node) => node.type === 'list'),
      inner,
    ),
  ];
}

function hasDash(text: string): boolean {
  return cutOutsideBrackets(text, /\s[–—|-]\s/gu).length > 1;
}

function toSpeakers(people: readonly Person[], line: number, context: SpeakerContext): Speaker[] {
  const speakers = people.map((person) => ({ ...person, source: { file: context.file, line } }));
  return grouped(speakers, context.group);
}

function grouped(speakers: readonly Speaker[], group: string | undefined): Speaker[] {
  return speakers.map(({ source, ...speaker }) => ({
    ...speaker,
    ...(group !== undefined && { group }),
    source,
  }));
}
