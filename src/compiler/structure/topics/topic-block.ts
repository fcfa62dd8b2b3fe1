import type { List, ListItem, RootContent } from 'mdast';
import { markdownText } from '../../parse/markdown-text.ts';
import type { DraftTopic } from '../draft.ts';
import { namesOfItems } from './item-names.ts';
import { type LabelledParagraph, hasLabel, labelledParagraph } from './labelled-paragraph.ts';

/** True for a list most of whose items begin with a bold label. */
export function isTopicList(node: RootContent): node is List {
  if (node.type !== 'list') return false;
  const labelled = node.children.filter((item) => hasLabel(item.children[0])).length;
  return labelled > 0 && labelled * 2 >= node.children.length;
}

/** What the topics of a list need to know of where they stand. */
export interface TopicContext {
  readonly source: string;
  /** True where short items below a label name topics themselves ("Drift detection"), as in a programme. */
  readonly namesItems: boolean;
}

/** The items of such a list as topics; one without a label is text. Undefined for any other list. */
export function topicsOfList(list: List, context: TopicContext): DraftTopic[] | undefined {
  const labels = list.children.map((item) => labelledParagraph(item.children[0]));
  const labelled = labels.filter((label) => label !== undefined).length;
  if (labelled === 0 || labelled * 2 < list.children.length) return undefined;
  return list.children.map((item, index) =>
    withMarker(topicOfItem(item, labels[index], context), list, index),
  );
}

/** The items of a list in which every item has a name, where the context says that names are topics. */
function topicsOfNames(list: List, context: TopicContext): DraftTopic[] | undefined {
  const names = context.namesItems ? namesOfItems(list) : undefined;
  if (names === undefined) return undefined;
  return list.children.map((item, index) =>
    withMarker(topicOfItem(item, names[index], context), list, index),
  );
}

function withMarker(topic: DraftTopic, list: List, index: number): DraftTopic {
  return list.ordered === true ? { ...topic, marker: `${(list.start ?? 1) + index}.` } : topic;
}

function topicOfItem(
  item: ListItem,
  name: LabelledParagraph | undefined,
  context: TopicContext,
): DraftTopic {
  if (name === undefined) return { label: '', ...bodyOf(item.children, context) };
  const below = item.children.slice(1);
  const body = bodyOf(name.rest === undefined ? below : [name.rest, ...below], context);
  return { label: taskMark(item) + name.label, ...body };
}

function taskMark({ checked }: ListItem): string {
  if (checked === null || checked === undefined) return '';
  return checked ? '[x] ' : '[ ] ';
}

/**
 * Text and nested topics of an item. Nested lists with labels of their own become topics below it, and so
 * do lists of names where the context says that they are.
 */
export function bodyOf(
  nodes: readonly RootContent[],
  context: TopicContext,
): Pick<DraftTopic, 'text' | 'topics'> {
  const topics: DraftTopic[] = [];
  const others: RootContent[] = [];
  for (const node of nodes) {
    const named = node.type === 'list' ? topicsOfAnyList(node, context) : undefined;
    if (named === undefined) others.push(node);
    else topics.push(...named);
  }
  const text = markdownText(others, context.source);
  return text === '' ? { topics } : { text, topics };
}

function topicsOfAnyList(list: List, context: TopicContext): DraftTopic[] | undefined {
  return topicsOfList(list, context) ?? topicsOfNames(list, context);
}
