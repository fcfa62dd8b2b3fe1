import type { List, ListItem, RootContent } from 'mdast';
import { markdownText } from '../parse/markdown-text.ts';
import type { DraftTopic } from './draft.ts';
import { isListOfNames, nameOfItem } from './item-names.ts';
import {
  LONGEST_LABEL,
  type LabelledParagraph,
  hasLabel,
  labelledParagraph,
} from './labelled-paragraph.ts';
import { lineOf } from './text-of.ts';

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

/** The items of such a list as topics; an item without a label is named by its own words. */
export function topicsOfList(list: List, context: TopicContext): DraftTopic[] {
  return list.children.map((item, index) => {
    const [first] = item.children;
    const written = first?.type === 'paragraph' ? lineOf(first) : '';
    const whole =
      written !== '' && written.length <= LONGEST_LABEL ? { label: written } : undefined;
    const name = labelledParagraph(first) ?? whole;
    return { ...markerOf(list, index), ...topicOfItem(item, name, context) };
  });
}

/** The items of a list in which every item has a name ({@link nameOfItem}). */
function topicsOfNames(list: List, context: TopicContext): DraftTopic[] {
  return list.children.map((item, index) => ({
    ...markerOf(list, index),
    ...topicOfItem(item, nameOfItem(item), context),
  }));
}

function markerOf(list: List, index: number): { marker?: string } {
  return list.ordered === true ? { marker: `${(list.start ?? 1) + index}.` } : {};
}

function topicOfItem(
  item: ListItem,
  name: LabelledParagraph | undefined,
  context: TopicContext,
): DraftTopic {
  if (name === undefined) return { label: '', ...bodyOf(item.children, context) };
  const lead = name.rest === undefined ? [] : [name.rest];
  const body = bodyOf([...lead, ...item.children.slice(1)], context);
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
    if (isTopicList(node)) topics.push(...topicsOfList(node, context));
    else if (context.namesItems && isListOfNames(node))
      topics.push(...topicsOfNames(node, context));
    else others.push(node);
  }
  const text = markdownText(others, context.source);
  return { ...(text === '' ? {} : { text }), topics };
}
