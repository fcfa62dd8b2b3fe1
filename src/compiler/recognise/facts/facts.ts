import type { List, ListItem, RootContent } from 'mdast';
import type { Place } from '#model/catalog.ts';
import type { FactField } from '../../lexicon/fact-labels.ts';
import { fieldOfLabel, isMissingValue, type FactScope } from './fact-fields.ts';
import { readFactLine, type DraftFact } from './fact-lines.ts';
import { readFactTable } from './fact-tables.ts';
import { inlineLines, inlineText, lineText, type InlineLine } from '../text/inline-lines.ts';
import { plainHeading } from '../text/plain-heading.ts';

/** One "label: value" as the report gives it. */
export interface LabelledFact {
  /** As written, without the colon; the emoji where one stands in place of a word. */
  readonly label: string;
  /** Plain text. */
  readonly value: string;
  /** What the label means; undefined where the lexicon does not know it, or where the value is "TBD" and the like. */
  readonly field?: FactField;
  readonly source: Place;
}

export interface FactOptions {
  /**
   * `info` (default): the nodes are an information area, so that every label counts, known or not.
   * `anywhere`: only labels that the lexicon knows count, so that lists of topics are left alone.
   */
  readonly scope?: FactScope;
}

/** The labelled facts of some blocks, in source order: tables, lists, quotes, bold labels, `&emsp;` and `<br>` lines. */
export function recogniseFacts(
  nodes: readonly RootContent[],
  file: string,
  options: FactOptions = {},
): LabelledFact[] {
  return readArea(nodes, options.scope ?? 'info')
    .filter((fact) => fact.value !== '')
    .map(({ label, value, field, line }) => ({
      label,
      ...statement(value, field),
      source: { file, line },
    }));
}

function statement(
  value: string,
  field: FactField | undefined,
): Pick<LabelledFact, 'value' | 'field'> {
  return field === undefined || isMissingValue(value)
    ? { value }
    : { value: withoutStop(value), field };
}

/** Short forms that keep their full stop: of companies, addresses and hours. */
const SHORT_FORM = /(?:\.\p{L}|(?:^|\s)(?:co|corp|inc|jsc|ltd|pte|st|no|tp))\.$/iu;

/** A value that is no sentence needs no full stop. */
export function withoutStop(value: string): string {
  const isPlain = value.endsWith('.') && value.indexOf('. ') < 0 && !value.endsWith('..');
  return isPlain && !SHORT_FORM.test(value) ? value.slice(0, -1).trimEnd() : value;
}

/**
 * Reads an area block by block. Neighbouring paragraphs form a group, every other block is one of its own; a group
 * without a single known label is a list of topics or a remark ("**Note:** …"), not a list of facts.
 */
function readArea(nodes: readonly RootContent[], scope: FactScope): DraftFact[] {
  const groups: DraftFact[][] = [];
  let before: RootContent | undefined;
  for (const node of nodes) {
    const group = groups.at(-1) ?? [];
    const waiting = group.at(-1);
    if (waiting?.value === '' && isValueBlock(node, scope)) {
      group[group.length - 1] = { ...waiting, value: valueOfBlock(node) };
    } else if (node.type === 'paragraph' && before?.type === 'paragraph') {
      group.push(...readBlock(node, scope));
    } else {
      groups.push(readBlock(node, scope));
    }
    before = node;
  }
  return groups.filter((group) => group.some((fact) => fact.field !== undefined)).flat();
}

function readBlock(node: RootContent, scope: FactScope): DraftFact[] {
  if (node.type === 'paragraph') return readLines(inlineLines(node.children), scope);
  if (node.type === 'list') return node.children.flatMap((item) => readItem(item, scope));
  if (node.type === 'blockquote') return readArea(node.children, scope);
  if (node.type === 'table') return readFactTable(node, scope);
  if (node.type !== 'heading') return [];
  return readHeading(inlineText(node.children), node.position?.start.line ?? 0);
}

/** A list below an item adds its values to a label without one; otherwise it is no matter of facts. */
function readItem(item: ListItem, scope: FactScope): DraftFact[] {
  const facts = item.children.flatMap((child) =>
    child.type === 'list' ? [] : readBlock(child, scope),
  );
  const nested = item.children.find((child) => child.type === 'list');
  const last = facts.at(-1);
  if (nested === undefined || last?.value !== '') return facts;
  return [...facts.slice(0, -1), { ...last, value: valueOfBlock(nested) }];
}

/** Lines without a label belong to the one before: as its value where it has none, or where only the source wraps. */
function readLines(lines: readonly InlineLine[], scope: FactScope): DraftFact[] {
  const facts: DraftFact[] = [];
  for (const line of lines) {
    const read = readFactLine(line, scope);
    const last = facts.at(-1);
    const continues =
      read.length === 0 && last !== undefined && (last.value === '' || line.wrapped);
    if (continues && line.runs[0]?.strong !== true) {
      facts[facts.length - 1] = { ...last, value: `${last.value} ${lineText(line)}`.trim() };
    } else {
      facts.push(...read);
    }
  }
  return facts;
}

/** "#### Role" with the value below, or "#### Date: 17/11/2025". */
function readHeading(text: string, line: number): DraftFact[] {
  const [label = '', ...rest] = text.split(/[:：]/);
  const plain = plainHeading(label);
  const field = fieldOfLabel(plain);
  return field === undefined ? [] : [{ label: plain, value: rest.join(':').trim(), field, line }];
}

/** A paragraph without labels or a list of values, which may answer the label before it. */
function isValueBlock(node: RootContent, scope: FactScope): boolean {
  if (node.type === 'list')
    return node.children.every((item) => readItem(item, scope).length === 0);
  return node.type === 'paragraph' && readLines(inlineLines(node.children), scope).length === 0;
}

function valueOfBlock(node: RootContent): string {
  if (node.type === 'list') return listValues(node).join('; ');
  return node.type === 'paragraph' ? inlineText(node.children) : '';
}

function listValues(list: List): string[] {
  return list.children.flatMap((item) =>
    item.children.flatMap((child) =>
      child.type === 'paragraph' ? [inlineText(child.children)] : [],
    ),
  );
}
