import type { List, ListItem, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { markdownText } from '../parse/markdown-text.ts';
import { isRewritten, markRewritten } from '../parse/rewritten.ts';
import type { DraftTopic } from './draft.ts';
import { lineOf } from './text-of.ts';

/** A longer bold run is a sentence with weight, not a label. */
const LONGEST_LABEL = 120;

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
function remainder(node: Paragraph, rest: PhrasingContent[]): Paragraph {
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
function withoutStart(text: Text, length: number): Text {
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

/** True for a list most of whose items begin with a bold label. */
export function isTopicList(node: RootContent): node is List {
  if (node.type !== 'list') return false;
  const labelled = node.children.filter(
    (item) => labelledParagraph(item.children[0]) !== undefined,
  );
  return labelled.length > 0 && labelled.length * 2 >= node.children.length;
}

/** The items of such a list as topics; an item without a label is named by its own words. */
export function topicsOfList(list: List, source: string): DraftTopic[] {
  return list.children.map((item, index) => topicOfItem(item, { list, index, source }));
}

interface ItemContext {
  readonly list: List;
  readonly index: number;
  readonly source: string;
}

function topicOfItem(item: ListItem, { list, index, source }: ItemContext): DraftTopic {
  const [first, ...rest] = item.children;
  const labelled = labelledParagraph(first);
  const marker = list.ordered === true ? { marker: `${(list.start ?? 1) + index}.` } : {};
  const task =
    item.checked === null || item.checked === undefined ? '' : item.checked ? '[x] ' : '[ ] ';
  if (labelled !== undefined) {
    const lead = labelled.rest === undefined ? [] : [labelled.rest];
    return { label: task + labelled.label, ...marker, ...bodyOf([...lead, ...rest], source) };
  }
  const named = first?.type === 'paragraph' ? lineOf(first) : '';
  if (named !== '' && named.length <= LONGEST_LABEL)
    return { label: task + named, ...marker, ...bodyOf(rest, source) };
  return { label: '', ...marker, ...bodyOf(item.children, source) };
}

/** Text and nested topics of an item. Nested lists with labels of their own become topics below it. */
export function bodyOf(
  nodes: readonly RootContent[],
  source: string,
): Pick<DraftTopic, 'text' | 'topics'> {
  const topics = nodes.filter(isTopicList).flatMap((list) => topicsOfList(list, source));
  const text = markdownText(
    nodes.filter((node) => !isTopicList(node)),
    source,
  );
  return { ...(text === '' ? {} : { text }), topics };
}
