import type { Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { isRewritten, markRewritten } from '../parse/rewritten.ts';
import { lineOf } from './text-of.ts';

/** A longer bold run is a sentence with weight, not a label. */
export const LONGEST_LABEL = 120;

/** What stands between a label and its text. */
const SEPARATOR = /^\s*(?:[:：]|\s[-–—]\s|[–—]|->|→)\s*/;

export interface LabelledParagraph {
  readonly label: string;
  /** The paragraph after label and separator; undefined where nothing follows. */
  readonly rest?: Paragraph;
}

/** A paragraph that begins with a bold label: `**Label:** text`, `**Label**: text`, `**Label** – text` or `**Label**` alone. */
export function labelledParagraph(node: RootContent | undefined): LabelledParagraph | undefined {
  if (node?.type !== 'paragraph') return undefined;
  const [first, ...others] = node.children.slice(
    node.children.findIndex((child) => !isBlank(child)),
  );
  if (first?.type !== 'strong') return undefined;
  const written = lineOf(first);
  const label = written.replace(/\s*[:：]\s*$/, '');
  if (label === '' || label.length > LONGEST_LABEL) return undefined;
  const rest = afterLabel(others, label !== written);
  if (rest === undefined) return undefined;
  return { label, ...(rest.length === 0 ? {} : { rest: remainder(node, rest) }) };
}

/** The paragraph from where the rest begins: cut from the source, where the source can be cut there. */
export function remainder(node: Paragraph, rest: PhrasingContent[]): Paragraph {
  const start = rest[0]?.position?.start;
  if (isRewritten(node) || start === undefined || node.position === undefined)
    return markRewritten({ ...node, children: rest });
  return { ...node, children: rest, position: { start, end: node.position.end } };
}

/** What follows a label, its separator taken off; undefined where no separator shows that it is one. */
function afterLabel(
  nodes: readonly PhrasingContent[],
  closed: boolean,
): PhrasingContent[] | undefined {
  const [next, ...others] = nodes;
  if (next === undefined || (others.length === 0 && isBlank(next))) return [];
  if (next.type === 'break') return others.length === 0 ? [] : closed ? others : undefined;
  if (next.type !== 'text') return closed ? [...nodes] : undefined;
  const separator = SEPARATOR.exec(next.value);
  if (separator === null && !closed && !/^\s*\n/.test(next.value)) return undefined;
  const value = next.value.slice(separator?.[0].length ?? 0).trimStart();
  return value === '' ? others : [withoutStart(next, next.value.length - value.length), ...others];
}

/** A text without its first characters. Its position moves along only where it is on one line without entities. */
export function withoutStart(text: Text, length: number): Text {
  const { value, position } = text;
  const start = position?.start;
  const rest: Text = { type: 'text', value: value.slice(length) };
  const spelledOut =
    position !== undefined && (position.end.offset ?? 0) - (start?.offset ?? 0) === value.length;
  if (start?.offset === undefined || !spelledOut || value.slice(0, length).includes('\n'))
    return rest;
  const moved = { line: start.line, column: start.column + length, offset: start.offset + length };
  return { ...rest, position: { start: moved, end: position.end } };
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
