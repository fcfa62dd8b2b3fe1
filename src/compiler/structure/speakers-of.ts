import type { RootContent } from 'mdast';
import type { Speaker } from '#model/catalog.ts';
import type { LabelledFact } from '../recognise/facts.ts';
import { withKnownOrganisations } from '../recognise/known-organisations.ts';
import { inlineLines, lineText, type InlineLine } from '../recognise/inline-lines.ts';
import { readSessionPeople } from '../recognise/session-speakers.ts';
import { recogniseSpeakers } from '../recognise/speakers.ts';
import type { Outline, OutlineNode } from './outline.ts';
import { speakerCells } from './schedule-table.ts';

/** The speakers of a report: those its speakers section lists, else those that its facts and sessions name. */
export function speakersOf(
  outline: Outline,
  facts: readonly LabelledFact[],
  file: string,
): Speaker[] {
  const listed = uniqueByName(outline.sections.flatMap((node) => listedIn(node, file)));
  if (listed.length > 0) return withKnownOrganisations(listed);
  const labelled = facts
    .filter((fact) => fact.field === 'speakers')
    .flatMap(({ value, source }) =>
      readSessionPeople(`Speaker: ${value}`).map((person) => ({ ...person, source })),
    );
  const named = outline.sections.flatMap((node) => namedIn(node, file));
  return withKnownOrganisations(uniqueByName([...labelled, ...named]));
}

function listedIn(node: OutlineNode, file: string): Speaker[] {
  if (node.heading.kind !== 'speakers')
    return node.children.flatMap((child) => listedIn(child, file));
  const own = recogniseSpeakers(node.nodes, file);
  const groups = node.children.flatMap((child) =>
    recogniseSpeakers(child.nodes, file, { group: child.heading.written }),
  );
  return [...own, ...groups];
}

/** The people whom headings, lines and tables of a section and of those below it name as speakers. */
function namedIn(node: OutlineNode, file: string): Speaker[] {
  const heading = { text: node.heading.written, line: node.heading.line };
  const own = [heading, ...node.nodes.flatMap(linesOf)].flatMap(({ text, line }) =>
    readSessionPeople(text).map((person) => ({ ...person, source: { file, line } })),
  );
  return [...own, ...node.children.flatMap((child) => namedIn(child, file))];
}

interface Line {
  readonly text: string;
  readonly line: number;
}

function linesOf(node: RootContent): Line[] {
  if (node.type === 'paragraph') return wholeLines(inlineLines(node.children));
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
    return node.children.flatMap(linesOf);
  if (node.type !== 'table') return [];
  return speakerCells(node).map(({ text, line }) => ({ text: `Speaker: ${text}`, line }));
}

/** Lines as one reads them: one that the source wraps within brackets or after a comma goes on. */
function wholeLines(lines: readonly InlineLine[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const before = line.wrapped ? whole.at(-1) : undefined;
    if (before !== undefined && isUnfinished(before.text)) {
      whole[whole.length - 1] = { ...before, text: `${before.text} ${lineText(line)}` };
    } else {
      whole.push({ text: lineText(line), line: line.line });
    }
  }
  return whole;
}

/** In characters; more is no list of people, and would be searched again with each line. */
const LONGEST_LINE = 2000;

/** True for a line that ends in a mark that more names follow, or within brackets. */
function isUnfinished(text: string): boolean {
  return text.length <= LONGEST_LINE && /[,;&]$|\([^()]*$/.test(text);
}

function uniqueByName(speakers: readonly Speaker[]): Speaker[] {
  const seen = new Set<string>();
  return speakers.filter(({ name }) => {
    const key = name.toLowerCase().normalize('NFC');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
