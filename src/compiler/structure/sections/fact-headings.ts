import type { List, ListItem, RootContent } from 'mdast';
import type { FactField } from '../../lexicon/fact-labels.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import { findDates } from '../../recognise/dates/dates.ts';
import { type LabelledFact, recogniseFacts, withoutStop } from '../../recognise/facts/facts.ts';
import { fieldOfLabel } from '../../recognise/facts/fact-fields.ts';
import { readTimeRange } from '../../recognise/dates/times.ts';
import type { OutlineNode } from './outline.ts';
import { lineOf } from '../text/text-of.ts';

/** Fields that a heading may name with the value below it; the others head parts of a report ("Main topics"). */
const HEADED: ReadonlySet<FactField> = new Set<FactField>([
  'name',
  'date',
  'time',
  'date-and-time',
  'venue',
  'role',
  'format',
  'duration',
  'organiser',
]);

/** In words; what is longer, or speaks of its author, is a sentence. */
const LONGEST_VALUE = 10;
/** The same for names, addresses and lists of names. */
const LONGEST_NAME = 25;
const LONG: ReadonlySet<FactField> = new Set<FactField>(['name', 'venue', 'organiser']);
const OF_AUTHOR = /(?<!\p{L})(?:I|we|my|our|tôi|mình|em|chúng)(?!\p{L})/iu;

/** A day below its own label needs no year to be one. */
const SOME_YEAR = 2000;

/** Everyday words ("Role", "Format") are labels only where so many headings are. */
const FEWEST_HEADINGS = 2;

/** The facts of sections whose heading is a label and whose first paragraph or list is its value. */
export function readFactHeadings(
  sections: readonly OutlineNode[],
  file: string,
): ReadonlyMap<OutlineNode, readonly LabelledFact[]> {
  const found = new Map<OutlineNode, readonly LabelledFact[]>();
  for (const node of sections) {
    const facts = factsUnder(node, file);
    if (facts !== undefined) found.set(node, facts);
  }
  if (found.size >= FEWEST_HEADINGS && [...found.keys()].some(isPlainLabel)) return found;
  return new Map([...found].filter(([node]) => isPlainLabel(node)));
}

/** True where the label is no everyday word. */
function isPlainLabel({ heading }: OutlineNode): boolean {
  return fieldOfLabel(heading.words.plain(), 'anywhere') !== undefined;
}

/** True for a heading that is the label of a fact, whatever stands below it; it tells so only beside others that are. */
export function isFactHeading({ heading, children }: OutlineNode): boolean {
  if (children.length > 0 || !mayBeLabel(heading.kind)) return false;
  const field = fieldOfLabel(heading.words.plain());
  return field !== undefined && HEADED.has(field);
}

function factsUnder(node: OutlineNode, file: string): readonly LabelledFact[] | undefined {
  const { heading, nodes, children } = node;
  const [first] = nodes;
  if (first === undefined || children.length > 0 || !mayBeLabel(heading.kind)) return undefined;
  const label = heading.words.plain();
  const field = fieldOfLabel(label);
  if (field === undefined || !HEADED.has(field)) return undefined;
  const known = recogniseFacts([first], file).filter((fact) => fact.field !== undefined);
  // "**Time:** … **Venue:** …" below "Time & Venue" label themselves.
  if (first.type === 'paragraph' && known.length > 0) return undefined;
  if (known.some((fact) => fact.field === field)) return known;
  const value = valueOf(first, { label, known });
  const line = first.position?.start.line ?? heading.line;
  return fits(field, value)
    ? [{ label, value, field, source: { file, line } }, ...known]
    : undefined;
}

function mayBeLabel(kind: OutlineNode['heading']['kind']): boolean {
  return kind === undefined || kind === 'info' || kind === 'overview';
}

/** What a paragraph, or the items of a list that are no facts of their own, say on one line. */
function valueOf(
  node: RootContent,
  { label, known }: { readonly label: string; readonly known: readonly LabelledFact[] },
): string {
  if (node.type !== 'paragraph' && node.type !== 'list') return '';
  const lines = node.type === 'list' ? itemsOf(node, known).map(lineOf) : [lineOf(node)];
  return lines.map((line) => withoutStop(withoutLabel(line, label))).join('; ');
}

function itemsOf({ children }: List, known: readonly LabelledFact[]): ListItem[] {
  const taken = new Set(known.map(({ source }) => source.line));
  return children.filter(({ position }) => !taken.has(position?.start.line ?? 0));
}

/** "Location of the main hall: …" below "Location" says it again. */
function withoutLabel(line: string, label: string): string {
  const [again = '', ...value] = line.split(/[:：]\s/);
  const isAgain = value.length === 1 && phraseKey(again).startsWith(phraseKey(label));
  return isAgain ? (value[0] ?? line) : line;
}

function fits(field: FactField, value: string): boolean {
  if (value === '' || OF_AUTHOR.test(value)) return false;
  // "Time" may head anything, and the first of several days need not be the one attended.
  if (field === 'time') return readTimeRange(value) !== undefined;
  if (field === 'date' || field === 'date-and-time') {
    const days = findDates(value, { year: SOME_YEAR }).length;
    return days === 1 || (days === 0 && readTimeRange(value) !== undefined);
  }
  const words = value.split(' ').length;
  return words <= (LONG.has(field) ? LONGEST_NAME : LONGEST_VALUE);
}
