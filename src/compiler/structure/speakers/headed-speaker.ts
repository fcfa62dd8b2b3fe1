import type { RootContent } from 'mdast';
import type { Person } from '../../recognise/people/one-person.ts';
import {
  isMarkedName,
  isUnmistakableName,
  namesRole,
} from '../../recognise/people/person-names.ts';
import { readSpeakerHeading } from '../../recognise/speakers/speaker-lines.ts';
import { columnOfLabel } from '../../recognise/speakers/speaker-tables.ts';
import { inlineLines, lineText } from '../../recognise/text/inline-lines.ts';
import type { OutlineNode } from '../sections/outline.ts';

/** Whom a heading of a speakers section names, and what stands below it besides what describes them. */
export interface Headed extends Pick<OutlineNode, 'nodes' | 'children'> {
  readonly people: readonly Person[];
}

/**
 * The person whom a heading names: "Mai Tran – Engineer", or the name alone above what describes it: a line
 * "**Engineer – Quay**" or labels such as "Role: Engineer". Without a description only what can be nothing but a
 * name is somebody's; two capitalised words may be a talk.
 */
export function headedBy({ heading, nodes, children }: OutlineNode): Headed {
  const below = { nodes, children };
  const named = readSpeakerHeading(heading.written);
  const described = named.filter(({ role }) => role !== undefined);
  if (described.length > 0) return { people: described, ...below };
  const [person, ...more] = named.length > 0 ? named : readSpeakerHeading(bare(heading.written));
  if (person === undefined || more.length > 0) return { people: [], ...below };
  // A bold line right below a heading has become a heading of its own.
  const [first, ...others] = children;
  if (
    nodes.length === 0 &&
    first?.heading.bold === true &&
    mayDescribe(first.heading.written, person)
  )
    return {
      people: [withDescription(person, first.heading.written)],
      nodes: first.nodes,
      children: [...first.children, ...others],
    };
  const labelled = describedByLabels(person, nodes[0]) ?? describedByLine(person, nodes[0]);
  if (labelled !== undefined) return { people: [labelled], nodes: nodes.slice(1), children };
  return { people: isUnmistakableName(person.name) ? [person] : [], ...below };
}

/** A heading without what its author calls the person besides: "Ivo Brandt (Long)". */
function bare(heading: string): string {
  return heading.replace(/\s*\([^()]*\)\s*$/, '');
}

/** A role describes whoever stands above it; what else is set off does where that can only be a person. */
function mayDescribe(text: string, { name }: Person): boolean {
  return namesRole(text) || isMarkedName(name);
}

const LABELLED = /^(?<label>[^:：]{2,30})[:：]\s*(?<value>.+)$/u;

/** "- **Role:** Engineer" and "- **Company:** Quay", or the same line by line. */
function describedByLabels(person: Person, node: RootContent | undefined): Person | undefined {
  const parts = linesOf(node).flatMap((text) => {
    const { label = '', value = '' } = LABELLED.exec(text)?.groups ?? {};
    const column = columnOfLabel(label);
    return column === 'role' || column === 'organisation' ? [[column, value] as const] : [];
  });
  return parts.length === 0 ? undefined : { ...person, ...Object.fromEntries(parts) };
}

function linesOf(node: RootContent | undefined): string[] {
  if (node?.type === 'paragraph') return inlineLines(node.children).map(lineText);
  if (node?.type !== 'list') return [];
  return node.children.flatMap((item) => item.children.flatMap(linesOf));
}

/** In characters; a longer line tells of the person in a sentence. */
const LONGEST_DESCRIPTION = 120;

/** "*Engineer, Quay*", or a line without weight that names a role and is no sentence. */
function describedByLine(person: Person, node: RootContent | undefined): Person | undefined {
  const [line, ...more] = node?.type === 'paragraph' ? inlineLines(node.children) : [];
  const text = line === undefined ? '' : lineText(line);
  if (line === undefined || text.length > LONGEST_DESCRIPTION || more.length > 0) return undefined;
  const isMarked = line.runs.every((run) => run.strong || run.emphasised || run.text.trim() === '');
  const isPhrase = namesRole(text) && !/[.!?]$/.test(text);
  return (isMarked && mayDescribe(text, person)) || isPhrase
    ? withDescription(person, text)
    : undefined;
}

function withDescription(person: Person, text: string): Person {
  const [read, ...more] = readSpeakerHeading(`${person.name} – ${text}`);
  return read === undefined || more.length > 0 ? { ...person, role: text } : read;
}
