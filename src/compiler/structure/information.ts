import { type LabelledFact, recogniseFacts } from '../recognise/facts.ts';
import { takeFacts } from './fact-area.ts';
import type { OutlineNode } from './outline.ts';

/** A section and the facts that were taken out of it. */
interface Information {
  readonly node: OutlineNode;
  readonly facts: readonly LabelledFact[];
  readonly headers: readonly string[];
}

/** Takes the facts out of a section of information ("Event Details", "Event Overview"). */
export function takeInformation(node: OutlineNode, file: string): Information {
  const { kind } = node.heading;
  if (kind !== 'info' && kind !== 'overview') return { node, facts: [], headers: [] };
  const facts = kind === 'info' ? recogniseFacts(node.nodes, file) : factsOfOverview(node, file);
  const area = takeFacts(node.nodes, facts);
  return { node: { ...node, nodes: area.rest }, facts: area.facts, headers: area.headers };
}

/** An overview with several known labels is an area of facts; in any other, labels name parts of the subject. */
const FEWEST_FACTS = 2;

function factsOfOverview({ nodes }: OutlineNode, file: string): LabelledFact[] {
  const known = recogniseFacts(nodes, file, { scope: 'anywhere' });
  return known.length >= FEWEST_FACTS ? recogniseFacts(nodes, file) : known;
}
