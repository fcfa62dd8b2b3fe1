import type { ListItem, RootContent } from 'mdast';
import type { Speaker } from '#model/catalog.ts';
import { inlineLines, inlineText, lineText } from './inline-lines.ts';
import type { Person } from './people.ts';
import { withoutAmbiguousHonorific } from './person-names.ts';
import { plainHeading } from './plain-heading.ts';
import { readSpeakerHeading, readSpeakerLine } from './speaker-lines.ts';
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
    const text = inlineText(node.children);
    const here = { ...context, group };
    const speakers = toSpeakers(readSpeakerHeading(text), node.position?.start.line ?? 0, here);
    if (speakers.length === 0) group = plainHeading(text) || group;
    return speakers;
  });
}

function readNode(node: RootContent, context: SpeakerContext): Speaker[] {
  if (node.type === 'list') return node.children.flatMap((item) => readItem(item, context));
  if (node.type === 'blockquote') return readNodes(node.children, context);
  if (node.type === 'table') return grouped(readSpeakerTable(node, context.file), context.group);
  if (node.type !== 'paragraph') return [];
  return inlineLines(node.children).flatMap((line) => {
    const { people, group } = readSpeakerLine(line);
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
  const { people, group = context.group } = readSpeakerLine(line);
  const speakers = toSpeakers(people, line.line, { ...context, group });
  if (people.length > 0) return speakers;
  const inner = { ...context, group: plainHeading(lineText(line)) };
  return [
    ...more.flatMap((next) => toSpeakers(readSpeakerLine(next).people, next.line, inner)),
    ...readNodes(
      rest.filter((node) => node.type === 'list'),
      inner,
    ),
  ];
}

const DASH = /\s[–—|-]\s/;

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
