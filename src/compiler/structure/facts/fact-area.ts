import type { RootContent, Table } from 'mdast';
import type { LabelledFact } from '../../recognise/facts/facts.ts';
import { holdsImage } from '../photos/images.ts';
import { lineOf, textOf } from '../text/text-of.ts';
import { wordsMissing, wordsOf } from '../text/words.ts';

/** The facts of an area of a page, and what of it is no fact. */
export interface FactArea {
  readonly facts: readonly LabelledFact[];
  /** Column names of fact tables, kept so that no word is lost. */
  readonly headers: readonly string[];
  /** The blocks whose words the facts do not hold; they stay part of the text. */
  readonly rest: readonly RootContent[];
}

/** Takes labelled facts out of the blocks in which they stand. A block that says more than its facts stays as it is. */
export function takeFacts(nodes: readonly RootContent[], facts: readonly LabelledFact[]): FactArea {
  const headers: string[] = [];
  const rest: RootContent[] = [];
  for (const node of nodes) {
    const own = facts.filter((fact) => standsIn(fact, node));
    const header = own.length > 0 ? headerIfCovered(node, own) : undefined;
    if (header === undefined) rest.push(node);
    else headers.push(...header);
  }
  return { facts, headers, rest };
}

/** True for a fact whose line is one of the block's. */
export function standsIn({ source }: LabelledFact, { position }: RootContent): boolean {
  return (
    position !== undefined && source.line >= position.start.line && source.line <= position.end.line
  );
}

/** The cells of a block that its facts cover which state none (only of a table), or undefined where words would be lost. */
function headerIfCovered(node: RootContent, facts: readonly LabelledFact[]): string[] | undefined {
  if (holdsImage(node)) return undefined;
  const said = facts.flatMap((fact) => wordsOf(`${fact.label} ${fact.value}`));
  const missing = wordsMissing(wordsOf(textOf(node)), said);
  if (missing.length === 0) return [];
  const header = node.type === 'table' ? sayingNothing(node) : [];
  const explained = wordsMissing(missing, header.flatMap(wordsOf)).length === 0;
  return explained ? header.filter((cell) => cell !== '') : undefined;
}

/** The cells of a table that state no fact: its header, and labels whose value is empty. */
function sayingNothing({ children: [header, ...rows] }: Table): string[] {
  const labels = rows
    .map(({ children }) => children.map(lineOf))
    .filter(([, ...values]) => values.every((value) => value === ''));
  return [...(header?.children.map(lineOf) ?? []), ...labels.flatMap(([label]) => label ?? [])];
}
