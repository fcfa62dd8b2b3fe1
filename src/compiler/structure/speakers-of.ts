import type { RootContent } from 'mdast';
import type { Speaker } from '#model/catalog.ts';
import type { LabelledFact } from '../recognise/facts.ts';
import { recogniseSessionSpeakers } from '../recognise/session-speakers.ts';
import { recogniseSpeakers } from '../recognise/speakers.ts';
import type { Outline, OutlineNode } from './outline.ts';
import { lineOf } from './text-of.ts';

/** The speakers of a report: those its speakers section lists, else those that its facts and sessions name. */
export function speakersOf(
  outline: Outline,
  facts: readonly LabelledFact[],
  file: string,
): Speaker[] {
  const listed = uniqueByName(outline.sections.flatMap((node) => listedIn(node, file)));
  if (listed.length > 0) return listed;
  const labelled = facts
    .filter((fact) => fact.field === 'speakers')
    .flatMap((fact) =>
      recogniseSessionSpeakers(`Speaker: ${fact.value}`).map((name) => ({
        name,
        source: fact.source,
      })),
    );
  const named = outline.sections.flatMap((node) => namedIn(node, file));
  return uniqueByName([...labelled, ...named]);
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

function namedIn(node: OutlineNode, file: string): Speaker[] {
  const inHeading = recogniseSessionSpeakers(node.heading.written).map((name) =>
    speaker(name, file, node.heading.line),
  );
  const inLines = node.nodes
    .flatMap((block) => linesOf(block))
    .flatMap(({ text, line }) =>
      recogniseSessionSpeakers(text).map((name) => speaker(name, file, line)),
    );
  return [...inHeading, ...inLines, ...node.children.flatMap((child) => namedIn(child, file))];
}

function speaker(name: string, file: string, line: number): Speaker {
  return { name, source: { file, line } };
}

function linesOf(node: RootContent): { text: string; line: number }[] {
  if (node.type === 'paragraph')
    return [{ text: lineOf(node), line: node.position?.start.line ?? 1 }];
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
    return node.children.flatMap(linesOf);
  return [];
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
