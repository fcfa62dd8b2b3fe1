import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { isRewritten, markRewritten } from '../../parse/source/rewritten.ts';
import { leadOf } from './label-lead.ts';
import { isBlank } from '../text/leading-bold.ts';
import { withoutStart } from './without-start.ts';

/** What stands between a label and its text. */
const SEPARATOR = /^\s*(?:[:：]|\s[-–—]\s|[–—]|->|→)\s*/;

export interface LabelledParagraph {
  readonly label: string;
  /** The paragraph after label and separator; undefined where nothing follows. */
  readonly rest?: Paragraph;
}

/**
 * A paragraph that begins with a bold label, an emoji before it or not: `**Label:** text`, `**Label**: text`,
 * `**Label** (note): text`, `**Label** – text` or `**Label**` alone.
 */
export function labelledParagraph(node: RootContent | undefined): LabelledParagraph | undefined {
  if (node?.type !== 'paragraph') return undefined;
  const lead = leadOf(node);
  const rest = lead && afterLabel(lead.others, lead.closed);
  if (lead === undefined || rest === undefined) return undefined;
  return { label: lead.label, ...(rest.length === 0 ? {} : { rest: remainder(node, rest) }) };
}

/** The lines of a paragraph in which every line is a label with its text; undefined for any other, or for one line. */
export function labelledLines(node: RootContent | undefined): LabelledParagraph[] | undefined {
  if (node?.type !== 'paragraph' || !hasLabel(node)) return undefined;
  const lines = phrasingLines(node.children);
  if (lines.length < 2) return undefined;
  const labelled = lines.map((children) => labelledParagraph(markRewritten({ ...node, children })));
  return labelled.every((line) => line?.rest !== undefined)
    ? labelled.filter((line) => line !== undefined)
    : undefined;
}

/** Phrasing cut at hard breaks and line ends, without empty lines. */
function phrasingLines(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else if (node.type !== 'text') lines.at(-1)?.push(node);
    else {
      for (const [at, value] of node.value.split('\n').entries()) {
        if (at > 0) lines.push([]);
        if (value !== '') lines.at(-1)?.push({ type: 'text', value });
      }
    }
  }
  return lines.filter((line) => !line.every(isBlank));
}

/** True where {@link labelledParagraph} finds a label. */
export function hasLabel(node: RootContent | undefined): boolean {
  const lead = node?.type === 'paragraph' ? leadOf(node) : undefined;
  return lead !== undefined && isSeparated(lead.others, lead.closed);
}

/** The paragraph from where the rest begins: cut from the source, where the source can be cut there. */
export function remainder(node: Paragraph, rest: PhrasingContent[]): Paragraph {
  const start = rest[0]?.position?.start;
  if (isRewritten(node) || start === undefined || node.position === undefined)
    return markRewritten({ ...node, children: rest });
  return { ...node, children: rest, position: { start, end: node.position.end } };
}

/** Whether the text after a bold run shows that the run is a label: nothing, a colon or dash, a line of its own. */
function isSeparated(nodes: readonly PhrasingContent[], closed: boolean): boolean {
  const [next] = nodes;
  if (closed || next === undefined) return true;
  if (nodes.length === 1 && (next.type === 'break' || isBlank(next))) return true;
  return next.type === 'text' && (SEPARATOR.test(next.value) || /^\s*\n/.test(next.value));
}

/** What follows a label, its separator taken off; undefined where no separator shows that it is one. */
function afterLabel(
  nodes: readonly PhrasingContent[],
  closed: boolean,
): PhrasingContent[] | undefined {
  if (!isSeparated(nodes, closed)) return undefined;
  const [next, ...others] = nodes;
  if (next === undefined || (others.length === 0 && isBlank(next))) return [];
  if (next.type === 'break') return others;
  if (next.type !== 'text') return [...nodes];
  const separator = SEPARATOR.exec(next.value);
  const value = next.value.slice(separator?.[0].length ?? 0).trimStart();
  return value === '' ? others : [withoutStart(next, next.value.length - value.length), ...others];
}
