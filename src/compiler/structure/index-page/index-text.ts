import type { List, ListItem, RootContent } from 'mdast';
import type { SectionKind } from '#model/catalog.ts';
import type { FactField } from '../../lexicon/fact-labels.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import { fieldOfLabel } from '../../recognise/facts/fact-fields.ts';
import type { IndexBlock } from '../../recognise/index-page/index-block.ts';
import { sectionKindOf } from '../../recognise/headings/section-kind.ts';
import { blocksOf } from '../blocks.ts';
import type { DraftSection } from '../draft.ts';
import {
  type LabelledParagraph,
  labelledLines,
  labelledParagraph,
} from '../topics/labelled-paragraph.ts';
import { lineOf } from '../text/text-of.ts';

/** What an index's block is read in. */
export interface IndexTextContext {
  /** The text that positions refer to. */
  readonly source: string;
  /** What is passed over: the template's remains. */
  readonly leftovers: ReadonlySet<RootContent>;
}

/**
 * What a block of an index tells of its event besides the facts that are taken from it, as sections: the template asks
 * there for "Brief description of the event's content" and "Outcomes or value gained". A label heads what stands
 * behind and below it. A rule ends the block: what follows speaks of all events.
 */
export function indexTextOf(
  { nodes, source: { file, line } }: IndexBlock,
  { source, leftovers }: IndexTextContext,
): DraftSection[] {
  const end = nodes.findIndex((node) => node.type === 'thematicBreak');
  const own = nodes.slice(0, end < 0 ? undefined : end).filter((node) => !leftovers.has(node));
  return textsOf(
    own.flatMap((node, at) => unitsOf(node, own[at - 1])),
    line,
  ).flatMap((text) => {
    const kind = kindOf(text.heading);
    const blocks = blocksOf(text.nodes, { file, source, kind });
    if (blocks.length === 0) return [];
    const { heading } = text;
    return [{ kind, heading, source: { file, line: text.line }, blocks, sections: [] }];
  });
}

function textsOf(units: readonly Unit[], line: number): IndexText[] {
  const texts: IndexText[] = [];
  let open: IndexText | undefined;
  for (const { label, line: at = line, nodes } of units) {
    if (label !== undefined && isUsed(label)) open = undefined;
    else if (label === undefined && open !== undefined) open.nodes.push(...nodes);
    else {
      open = { heading: label ?? '', line: at, nodes: [...nodes] };
      texts.push(open);
    }
  }
  return texts;
}

interface IndexText {
  readonly heading: string;
  readonly line: number;
  readonly nodes: RootContent[];
}

/** A part of a block with the label before it, if it has one. */
interface Unit {
  readonly label?: string;
  readonly line: number | undefined;
  readonly nodes: readonly RootContent[];
}

function unitsOf(node: RootContent, before: RootContent | undefined): Unit[] {
  const line = node.position?.start.line;
  if (node.type === 'heading') return [{ label: lineOf(node), line, nodes: [] }];
  if (node.type === 'paragraph') {
    const labelled = labelledLines(node) ?? labelledParagraph(node);
    if (labelled === undefined) return [{ line, nodes: [node] }];
    return [labelled].flat().map((one) => labelledUnit(one, { line, below: [] }));
  }
  if (node.type !== 'list' || !isListOfBlock(node, before)) return [{ line, nodes: [node] }];
  return node.children.map((item) => {
    const label = labelOf(item);
    const at = item.position?.start.line;
    if (label === undefined) return { line: at, nodes: [{ ...node, children: [item] }] };
    return labelledUnit(label, { line: at, below: item.children.slice(1) });
  });
}

/**
 * True for a list that has labels which an index asks for; other labels are those of a list of topics, as are all
 * but the facts' below a label that waits for its text.
 */
function isListOfBlock({ children }: List, before: RootContent | undefined): boolean {
  const labels = children.flatMap((item) => labelOf(item)?.label ?? []);
  if (labels.some(isUsed)) return true;
  const last = labelledParagraph(before);
  const isAwaited = last !== undefined && last.rest === undefined;
  return !isAwaited && labels.some(isKnown);
}

function labelOf({ children: [first] }: ListItem): LabelledParagraph | undefined {
  return labelledParagraph(first);
}

function labelledUnit(
  { label, rest }: LabelledParagraph,
  { line, below }: { readonly line: number | undefined; readonly below: readonly RootContent[] },
): Unit {
  return { label, line, nodes: [...(rest === undefined ? [] : [rest]), ...below] };
}

/** Fields that reports take from an index. */
const USED_FIELDS: ReadonlySet<FactField | undefined> = new Set<FactField>([
  'name',
  'date',
  'time',
  'date-and-time',
  'venue',
  'role',
  'format',
  'duration',
]);

function isUsed(label: string): boolean {
  return USED_FIELDS.has(fieldOfLabel(label));
}

/** What was gained. */
const GAIN =
  /(?:^| )(?:outcomes?|results?|values?|gained|learned|ket qua|gia tri|dat duoc|hoc duoc|rut ra)(?: |$)/;
/** What the event was. */
const CONTENT =
  /(?:^| )(?:descriptions?|summary|contents?|activities|mo ta|tom tat|noi dung|hoat dong)(?: |$)/;

function isKnown(label: string): boolean {
  const key = phraseKey(label);
  return GAIN.test(key) || CONTENT.test(key) || sectionKindOf(label) !== undefined;
}

/** Everything but what was gained tells of the event as a whole. */
function kindOf(label: string): SectionKind {
  const isGain = sectionKindOf(label) === 'takeaways' || GAIN.test(phraseKey(label));
  return isGain ? 'takeaways' : 'overview';
}
