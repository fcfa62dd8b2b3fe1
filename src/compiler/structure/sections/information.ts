import type { HeadingKind } from '../../lexicon/section-headings.ts';
import { type LabelledFact, recogniseFacts } from '../../recognise/facts/facts.ts';
import { takeFacts } from '../facts/fact-area.ts';
import { isFactHeading, readFactHeadings } from './fact-headings.ts';
import type { OutlineNode } from './outline.ts';

/** The sections of a page without the facts that were taken out of them. */
export interface Information {
  readonly sections: readonly OutlineNode[];
  readonly facts: readonly LabelledFact[];
  readonly headers: readonly string[];
}

/**
 * Takes the facts out of the sections of information: those called so ("Event Details", "Event Overview"), unknown
 * ones above all others whose labels show it, and those whose heading is itself a label ("Location").
 */
export function takeInformation(sections: readonly OutlineNode[], file: string): Information {
  const headed = readFactHeadings(sections, file);
  const late = sections.findIndex(({ heading }) => !mayStandAbove(heading.kind));
  const taken = sections.flatMap((node, index): readonly TakenSection[] => {
    const own = headed.get(node);
    if (own !== undefined) return withoutEmpty(takeOut(asInformation(node), own));
    if (headed.size > 0 && isFactHeading(node)) return [takeFrom(asInformation(node), file)];
    return [takeFrom(late < 0 || index < late ? withKindByLabels(node, file) : node, file)];
  });
  return {
    sections: taken.flatMap(({ node }) => node ?? []),
    facts: taken.flatMap(({ facts }) => facts),
    headers: taken.flatMap(({ headers }) => headers),
  };
}

interface TakenSection extends Omit<Information, 'sections'> {
  /** Absent where nothing but facts stood in it. */
  readonly node?: OutlineNode;
}

function takeFrom(node: OutlineNode, file: string): TakenSection {
  const { kind } = node.heading;
  if (kind !== 'info' && kind !== 'overview') return { node, facts: [], headers: [] };
  return takeOut(
    node,
    kind === 'info' ? recogniseFacts(node.nodes, file) : factsOfOverview(node, file),
  );
}

function takeOut(node: OutlineNode, facts: readonly LabelledFact[]): TakenSection {
  const area = takeFacts(node.nodes, facts);
  return { node: { ...node, nodes: area.rest }, facts: area.facts, headers: area.headers };
}

/** A heading that became a fact's label says nothing more without text. */
function withoutEmpty({ node, ...facts }: TakenSection): TakenSection[] {
  return [node?.nodes.length === 0 ? facts : { ...facts, ...(node !== undefined && { node }) }];
}

/** An overview with several known labels is an area of facts; in any other, labels name parts of the subject. */
const FEWEST_FACTS = 2;
/** Everyday words ("Format", "Role") are labels where so many stand together and one of them is plainly a fact's. */
const FEWEST_FIELDS = 3;

function factsOfOverview({ nodes }: OutlineNode, file: string): LabelledFact[] {
  const known = recogniseFacts(nodes, file, { scope: 'anywhere' });
  if (known.length === 0) return known;
  const all = recogniseFacts(nodes, file);
  return known.length >= FEWEST_FACTS || fieldsOf(all).size >= FEWEST_FIELDS ? all : known;
}

/** What may stand above a section of information. */
function mayStandAbove(kind: HeadingKind | undefined): boolean {
  return kind === undefined || kind === 'info' || kind === 'overview' || kind === 'objectives';
}

/** Whatever the heading says, labels of two facts of which one tells what, when or where are information. */
function withKindByLabels(node: OutlineNode, file: string): OutlineNode {
  if (node.heading.kind !== undefined) return node;
  const fields = fieldsOf(recogniseFacts(node.nodes, file, { scope: 'anywhere' }));
  const tells =
    fields.has('name') || fields.has('venue') || fields.has('date') || fields.has('date-and-time');
  return fields.size >= FEWEST_FACTS && tells ? asInformation(node) : node;
}

function asInformation(node: OutlineNode): OutlineNode {
  return { ...node, heading: { ...node.heading, kind: 'info' } };
}

function fieldsOf(facts: readonly LabelledFact[]): ReadonlySet<string> {
  return new Set(facts.flatMap(({ field }) => field ?? []));
}
