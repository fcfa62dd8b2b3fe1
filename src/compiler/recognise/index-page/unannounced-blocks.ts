import type { Heading, RootContent } from 'mdast';
import type { FactField } from '../../lexicon/fact-labels.ts';
import { recogniseFacts } from '../facts/facts.ts';
import { indexBlock, type IndexBlock } from './index-block.ts';
import { inlineText } from '../text/inline-lines.ts';
import { plainHeading } from '../text/plain-heading.ts';
import { sectionKindOf } from '../headings/section-kind.ts';
import { cleanTitle, isGenericTitle } from '../titles/titles.ts';

/** Fields that an event has and a page about something else hardly has two of. */
const EVENT_FIELDS: ReadonlySet<FactField | undefined> = new Set<FactField>([
  'name',
  'date',
  'time',
  'date-and-time',
  'venue',
  'role',
]);

/**
 * The block that stands before the first heading of an index, or before the first block of others: its facts name an
 * event and say more of it.
 * @param number the number of the event
 */
export function readLeadBlock(
  nodes: readonly RootContent[],
  { file, number }: { readonly file: string; readonly number: number },
): IndexBlock[] {
  const at = nodes.findIndex((node) => recogniseFacts([node], file).length > 0);
  if (at < 0 || nodes.slice(0, at).some((node) => node.type === 'heading')) return [];
  const own = nodes.slice(at);
  if (!namesEvent(own, file)) return [];
  return [indexBlock({ text: '', number }, own, { file, line: lineOf(own[0]) })];
}

/** Below a heading that says neither "Event N" nor links anywhere, the facts themselves must tell that an event begins. */
export function readFactHeadings(nodes: readonly RootContent[], file: string): IndexBlock[] {
  return nodes.flatMap((node, at) => {
    if (node.type !== 'heading') return [];
    const own = belowHeading(nodes, { at, depth: node.depth });
    const facts = own.slice(0, own.findIndex((other) => other.type === 'heading') >>> 0);
    const number = numberIn(node);
    const isEvent =
      number === undefined ? namesEvent(facts, file) : fieldsOf(facts, file).length > 1;
    return isEvent ? [indexBlock(headingOf(node, number), own, { file, line: lineOf(node) })] : [];
  });
}

/** "4.2. Harbour Day" in section 4 is number 2. */
function numberIn(heading: Heading): number | undefined {
  const number = /^\s*\d{1,3}\.(\d{1,3})[.):]?\s/.exec(inlineText(heading.children))?.[1];
  return number === undefined ? undefined : Number(number);
}

function headingOf(
  heading: Heading,
  number: number | undefined,
): { text: string; number?: number; name?: string } {
  const text = plainHeading(inlineText(heading.children));
  const name = cleanTitle(text);
  const isName = !isGenericTitle(name) && sectionKindOf(text) === undefined;
  return { text, ...(number !== undefined && { number }), ...(isName && { name }) };
}

function belowHeading(
  nodes: readonly RootContent[],
  { at, depth }: { readonly at: number; readonly depth: number },
): readonly RootContent[] {
  const end = nodes.findIndex(
    (node, index) => index > at && node.type === 'heading' && node.depth <= depth,
  );
  return nodes.slice(at + 1, end < 0 ? undefined : end);
}

/** An event's name by a label that says so ("Name" alone may be a person's), and one thing more. */
function namesEvent(nodes: readonly RootContent[], file: string): boolean {
  const named = recogniseFacts(nodes, file, { scope: 'anywhere' });
  return named.some(({ field }) => field === 'name') && fieldsOf(nodes, file).length > 1;
}

function fieldsOf(nodes: readonly RootContent[], file: string): (FactField | undefined)[] {
  const fields = recogniseFacts(nodes, file).map(({ field }) => field);
  return [...new Set(fields.filter((field) => EVENT_FIELDS.has(field)))];
}

function lineOf(node: RootContent | undefined): number {
  return node?.position?.start.line ?? 0;
}
