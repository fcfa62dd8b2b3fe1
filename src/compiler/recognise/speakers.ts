import type { ListItem, RootContent } from 'mdast';
import type { Speaker } from '#model/catalog.ts';
import { fieldOfLabel } from './fact-fields.ts';
import { inlineLines, inlineText, lineText, runsText, type InlineLine } from './inline-lines.ts';
import { readPeople, type Person } from './people.ts';
import { isPersonName, withoutAmbiguousHonorific, withoutHonorific } from './person-names.ts';
import { plainHeading } from './plain-heading.ts';
import { sectionKindOf } from './section-kind.ts';
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
  return withoutSharedHonorific(readNodes(nodes, { file, group: options.group }));
}

interface SpeakerContext {
  readonly file: string;
  readonly group: string | undefined;
}

function readNodes(nodes: readonly RootContent[], context: SpeakerContext): Speaker[] {
  let group = context.group;
  return nodes.flatMap((node): Speaker[] => {
    if (node.type !== 'heading') return readNode(node, { ...context, group });
    const line = {
      runs: [{ text: inlineText(node.children), strong: true, emphasised: false }],
      line: lineOf(node),
    };
    const speakers = toSpeakers(readHeadingPeople(lineText(line)), line.line, {
      ...context,
      group,
    });
    if (speakers.length === 0) group = plainHeading(lineText(line)) || group;
    return speakers;
  });
}

function readNode(node: RootContent, context: SpeakerContext): Speaker[] {
  if (node.type === 'list') return node.children.flatMap((item) => readItem(item, context));
  if (node.type === 'blockquote') return readNodes(node.children, context);
  if (node.type === 'table') return grouped(readSpeakerTable(node, context.file), context.group);
  if (node.type !== 'paragraph') return [];
  return inlineLines(node.children).flatMap((line) => {
    const { people, group } = readLine(line);
    const isMarked =
      line.runs[0]?.strong === true || DASH.test(lineText(line)) || group !== undefined;
    return isMarked
      ? toSpeakers(people, line.line, { ...context, group: group ?? context.group })
      : [];
  });
}

/** An item that names no person heads the group of the list inside it. */
function readItem(item: ListItem, context: SpeakerContext): Speaker[] {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') return readNodes(item.children, context);
  const [line, ...more] = inlineLines(first.children);
  if (line === undefined) return [];
  const { people, group = context.group } = readLine(line);
  const speakers = toSpeakers(people, line.line, { ...context, group });
  if (people.length > 0) return speakers;
  const inner = { ...context, group: plainHeading(lineText(line)) };
  return [
    ...more.flatMap((next) => toSpeakers(readLine(next).people, next.line, inner)),
    ...readNodes(
      rest.filter((node) => node.type === 'list'),
      inner,
    ),
  ];
}

const DASH = /\s[–—|-]\s/;

interface LinePeople {
  readonly people: readonly Person[];
  /** "Team Quay" in "Team Quay: A, B". */
  readonly group?: string;
}

function readLine(line: InlineLine): LinePeople {
  const { lead, rest } = splitLead(line);
  const name = lead.replace(/[:：]\s*$/, '');
  const isLabel = name !== lead || /^\s*[:：]/.test(rest);
  const people = readPeople(name, { expected: rest !== '' });
  if (people.length > 0) return { people: describe(people, rest) };
  return isLabel && rest !== ''
    ? readLabelled(name, rest.replace(/^\s*[:：]\s*/, ''))
    : { people: [] };
}

function describe(people: readonly Person[], rest: string): Person[] {
  const [described = { name: '' }] = readPeople(
    `Some Body – ${rest.replace(/^[\s:：,|–—-]+/, '')}`,
  );
  const { name: _name, ...affiliation } = described;
  return people.map((person) => ({ ...affiliation, ...person }));
}

/** "Speaker: A", "Host: B" and "Team Quay: C, D". */
function readLabelled(label: string, rest: string): LinePeople {
  const plain = plainHeading(label);
  const field = fieldOfLabel(plain);
  if (field === 'organiser' || field === 'audience') return { people: [] };
  const people = readPeople(rest);
  const isSpeakers = field === 'speakers' || sectionKindOf(plain) === 'speakers';
  return isSpeakers ? { people: readPeople(rest, { expected: true }) } : { people, group: plain };
}

/** The bold beginning of a line and what follows it; without one, the text up to the first dash or colon. Talk titles in italics are left out. */
function splitLead(line: InlineLine): { readonly lead: string; readonly rest: string } {
  const bold = line.runs.findIndex((run) => !run.strong && run.text.trim() !== '');
  const leading = bold < 0 ? line.runs : line.runs.slice(0, bold);
  const spoken = line.runs.slice(leading.length).filter((run) => !run.emphasised);
  if (runsText(leading) !== '') return { lead: runsText(leading), rest: runsText(spoken) };
  const text = runsText(spoken);
  const cut = /\s[–—|-]\s|[:：]\s/.exec(text);
  if (cut === null) return { lead: text, rest: '' };
  return { lead: text.slice(0, cut.index), rest: text.slice(cut.index) };
}

/** A heading names a person alone or before a dash; else it heads a group. */
function readHeadingPeople(text: string): readonly Person[] {
  const plain = plainHeading(text);
  const [lead = ''] = plain.split(/\s[–—|-]\s/);
  return isPersonName(withoutHonorific(lead)) ? readPeople(plain) : [];
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

/** Two people of one list called "Anh …" are addressed so; one may bear the name. */
function withoutSharedHonorific(speakers: readonly Speaker[]): Speaker[] {
  const names = speakers.map((speaker) => withoutAmbiguousHonorific(speaker.name));
  const addressed = names.filter((name, at) => name !== speakers[at]?.name).length;
  if (addressed < 2) return [...speakers];
  return speakers.map((speaker, at) => ({ ...speaker, name: names[at] ?? speaker.name }));
}

function lineOf(node: RootContent): number {
  return node.position?.start.line ?? 0;
}
