import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import type { Speaker } from '#model/catalog.ts';
import { MEMBERS_LABELS } from '../../lexicon/person-words.ts';
import { ANNOUNCED, SPEAKER_TITLES } from '../../lexicon/speech-words.ts';
import { inlineLines, inlineText, lineText } from '../../recognise/text/inline-lines.ts';
import { leadsToTeams } from '../../recognise/people/named-groups.ts';
import { readPeople } from '../../recognise/people/people.ts';
import { isMarkedName, namesRole } from '../../recognise/people/person-names.ts';
import { recogniseSpeakers } from '../../recognise/speakers/speakers.ts';
import type { OutlineNode } from '../sections/outline.ts';
import { textOf } from '../text/text-of.ts';

/** The last sentence of a paragraph that ends in a colon. */
const LAST_SENTENCE = /(?:^|[.!?…]\s+)(?<sentence>[^.!?…]{2,300})[:：]\s*$/u;
const ANNOUNCES = new RegExp(
  `(?<!\\p{L})(?:${[...SPEAKER_TITLES, ...ANNOUNCED].join('|')})(?!\\p{L})`,
  'iu',
);

/**
 * The people of lists outside the speakers sections to which a sentence leads: "Three speakers shared their journeys:".
 * Most of a list's items have to name somebody for sure.
 */
export function announcedIn({ nodes, children, heading }: OutlineNode, file: string): Speaker[] {
  if (heading.kind === 'speakers') return [];
  return [
    ...announcedAmong(nodes, file),
    ...(heading.kind === undefined || heading.kind === 'agenda'
      ? nodes.flatMap((node) => [...ofTalks(node, file), ...ofTeam(node, file)])
      : []),
    ...children.flatMap((child) => announcedIn(child, file)),
  ];
}

/** A programme's list in which every talk bears its speaker's name before a dash: "**Mai Tran - Ropes:** …". */
function beforeTalks(node: RootContent, file: string): Speaker[] {
  if (node.type !== 'list' || node.children.length < FEWEST_TALKS) return [];
  const named = ofEach(node.children, ({ children: [talk], position }) => {
    const label = talk?.type === 'paragraph' ? boldLead(talk) : '';
    const [name = '', ...title] = label.split(/\s[–—|-]\s/u);
    const people = title.length === 0 ? [] : readPeople(name);
    return people.map((person) => ({
      ...person,
      source: { file, line: position?.start.line ?? 1 },
    }));
  });
  const marked = named.filter(({ name }) => isMarkedName(name));
  return marked.length * 2 > node.children.length ? named : [];
}

/** What the items give, and nothing where one of them gives nothing: most lists are left at their first item. */
function ofEach<Item, Found>(
  items: readonly Item[],
  read: (item: Item) => readonly Found[],
): Found[] {
  const found: Found[] = [];
  for (const item of items) {
    const own = read(item);
    if (own.length === 0) return [];
    found.push(...own);
  }
  return found;
}

const MEMBERS = new RegExp(
  `^(?:${MEMBERS_LABELS.join('|')})\\s*[:：]\\s*(?<members>[^.!?]+)$`,
  'iu',
);

/** "**Team members:** Mai Tran, Lan Ho" below the talk of a team. */
function ofTeam(node: RootContent, file: string): Speaker[] {
  if (node.type !== 'paragraph' || node.children[0]?.type !== 'strong') return [];
  return inlineLines(node.children).flatMap((line) => {
    const { members = '' } = MEMBERS.exec(lineText(line).trim())?.groups ?? {};
    const people = members === '' ? [] : readPeople(members, { expected: true });
    return people.length < FEWEST_MEMBERS
      ? []
      : people.map((person) => ({ ...person, source: { file, line: line.line } }));
  });
}

const FEWEST_MEMBERS = 2;

/** The bold words with which a paragraph begins. */
function boldLead({ children: [first] }: Paragraph): string {
  return first?.type === 'strong' ? inlineText(first.children) : '';
}

/** So many talks with somebody below them show what those below are. */
const FEWEST_TALKS = 2;

function ofTalks(node: RootContent, file: string): Speaker[] {
  return [...belowTalks(node, file), ...beforeTalks(node, file)];
}

/** A programme's list of talks with nothing but who gave them below each. */
function belowTalks(node: RootContent, file: string): Speaker[] {
  if (node.type !== 'list' || node.children.length < FEWEST_TALKS) return [];
  return ofEach(node.children, ({ children: [talk, list, ...more] }) =>
    talk?.type === 'paragraph' && list?.type === 'list' && more.length === 0
      ? namedByAll(list, file)
      : [],
  );
}

/** The people of a list where every item names one. */
function namedByAll(list: List, file: string): Speaker[] {
  return ofEach(list.children, (item) => {
    const people = peopleOf(item, { list, file });
    return people.some(isSurelySomebody) ? people : [];
  });
}

/** The same of blocks that stand under no heading. */
export function announcedAmong(nodes: readonly RootContent[], file: string): Speaker[] {
  return nodes.flatMap((list, at) => {
    const before = nodes[at - 1];
    if (list.type !== 'list' || before?.type !== 'paragraph' || !announces(textOf(before)))
      return [];
    const named = list.children.filter((item) =>
      peopleOf(item, { list, file }).some(isSurelySomebody),
    );
    return named.length * 2 > list.children.length ? recogniseSpeakers([list], file) : [];
  });
}

function peopleOf(item: ListItem, { list, file }: { list: List; file: string }): Speaker[] {
  return recogniseSpeakers([{ ...list, children: [item] }], file);
}

/** "Rope Making – Basics" is written like somebody's name, too. */
function isSurelySomebody({ name, role = '' }: Speaker): boolean {
  return isMarkedName(name) || namesRole(role);
}

function announces(text: string): boolean {
  if (!/[:：]\s*$/.test(text)) return false;
  const { sentence = '' } = LAST_SENTENCE.exec(text)?.groups ?? {};
  return ANNOUNCES.test(sentence) && !leadsToTeams(sentence);
}
