import type { RootContent } from 'mdast';
import type { LabelledFact } from '../../recognise/facts/facts.ts';
import { recogniseProseFacts } from '../../recognise/facts/prose-facts.ts';
import type { TextBlock } from '../../recognise/text/text-block.ts';
import { standsIn } from './fact-area.ts';

/** Facts that sentences state, by how far the sentence speaks of the event as a whole. */
export interface ProseFacts {
  readonly headings: readonly LabelledFact[];
  readonly introduction: readonly LabelledFact[];
  readonly text: readonly LabelledFact[];
}

/** Sentences are read once; which area a fact belongs to follows from its line. */
export function proseFactsOf(
  blocks: readonly TextBlock[],
  introduction: readonly RootContent[],
  file: string,
): ProseFacts {
  const text = recogniseProseFacts(blocks, file);
  return {
    headings: text.filter((fact) =>
      blocks.some(({ node }) => node.type === 'heading' && standsIn(fact, node)),
    ),
    introduction: text.filter((fact) => introduction.some((node) => standsIn(fact, node))),
    text,
  };
}
